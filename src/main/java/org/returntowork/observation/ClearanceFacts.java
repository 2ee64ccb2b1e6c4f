package org.returntowork.observation;

import java.util.List;
import org.returntowork.tasks.Option;

/** The duties that a clearance may name. */
record ClearanceFacts(List<Option> duties) {}
