package org.returntowork.duties;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.tasks.Option;

/**
 * What the employer reads beside the list of duties; nothing clinical.
 *
 * @param fromEarlierList whether the rows come from an earlier list for the same job
 * @param kept what the organisation's library has of this job, and the rows begin with; null where it has nothing
 * @param keptJobs all jobs in the library, to choose another
 */
record JobFacts(
        String jobTitle, int shiftMinutes, int daysPerWeek, boolean fromEarlierList, Kept kept, List<Option> keptJobs) {

    /**
     * Where the rows come from.
     *
     * @param measuredIn a day of the month
     * @param otherSite the site it was measured at, where that is another; else null
     * @param changes what has changed at this job for good
     */
    record Kept(LocalDate measuredIn, String otherSite, List<KeptChange> changes) {}
}
