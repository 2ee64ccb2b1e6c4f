package org.returntowork.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.plan.StageProgress;
import org.returntowork.shared.CaseId;

/**
 * What a row is made of, before anybody's sight is applied.
 *
 * @param fullMinutes a week of the full job
 * @param programDays how long modified duty may last, in calendar days
 * @param today at the case's site
 * @param course null before the first plan
 * @param worked minutes by day, only for shifts with an entry
 * @param turns open tasks by whose they are
 * @param late descriptions of the modifications past their day
 * @param lastCheckIn null where there was none
 * @param deviations those that HR may read of, newest first
 */
record CaseFacts(
        CaseId id,
        String patient,
        String jobTitle,
        String site,
        Phase phase,
        Standing standing,
        int fullMinutes,
        LocalDate injuryDate,
        boolean workRelated,
        int programDays,
        LocalDate today,
        StageProgress course,
        LocalDate nextReview,
        Map<LocalDate, Integer> worked,
        List<Turn> turns,
        List<String> late,
        ProgressRow.LastCheckIn lastCheckIn,
        List<ProgressRow.Beyond> deviations) {

    /** One open task; no word of which. */
    record Turn(Role who, LocalDate since, LocalDate due) {}
}
