package org.returntowork.observation;

import java.util.List;
import org.returntowork.tasks.Option;

/** The duties and the stages of the plan that a clearance may name. */
record ClearanceFacts(List<Option> duties, List<Option> stages) {}
