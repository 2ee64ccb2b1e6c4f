package org.returntowork.observation;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * What the therapist reads while recording an observation.
 *
 * @param names the duties' names by id
 */
record VisitFacts(
        ObservationMethod method, LocalDateTime at, String place, int shiftMinutes, Map<String, String> names) {}
