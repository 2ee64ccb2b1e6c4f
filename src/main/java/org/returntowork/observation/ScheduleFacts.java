package org.returntowork.observation;

import java.util.List;
import org.returntowork.tasks.Option;

/**
 * What the therapist reads when planning the observation.
 *
 * @param notes what the sides wrote with their answers, for the therapist alone
 * @param reasonIfNot why the last one did not take place, or null
 */
record ScheduleFacts(List<Option> duties, List<OtherTime> otherTimes, List<String> notes, String reasonIfNot) {}
