package org.returntowork.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.returntowork.duties.Core;

/**
 * What the therapist reads beside the job that is kept.
 *
 * @param replaces the month of what is kept of this job already, and goes; null where nothing is
 * @param duties what stands by each duty, by its id
 * @param changes the name of the duty that each lasting modification is about, by the modification's id
 */
record KeepJobFacts(
        String jobTitle,
        String organisation,
        String site,
        LocalDate replaces,
        Map<String, Line> duties,
        Map<String, String> changes) {

    /**
     * What is kept of a duty beside its words.
     *
     * @param minutesPerShift null where nobody said
     * @param measuredOn null where nothing was measured
     */
    record Line(Core core, Integer minutesPerShift, LocalDate measuredOn, List<String> demands) {}
}
