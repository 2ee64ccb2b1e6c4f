package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One shift as the patient logged it, reduced to what the rules look at; scores run 0 to 10, times in minutes.
 *
 * @param plannedMinutes 0 for a day that was not planned
 * @param dutiesDone those done fully or partly
 * @param answered whether a decision came after it was saved; it has answered flags and numbness then
 */
record LoggedShift(
        LocalDate date,
        int plannedMinutes,
        int workedMinutes,
        LessBecause lessBecause,
        Integer painBefore,
        Integer painPeak,
        Integer painNextMorning,
        Integer effort,
        Set<UUID> dutiesDone,
        boolean newNumbnessOrWeakness,
        List<RedFlag> redFlags,
        boolean answered) {

    boolean planned() {
        return plannedMinutes > 0;
    }

    /** Minutes that count as done: what was worked, but never more than planned. */
    int doneMinutes() {
        return Math.min(workedMinutes, plannedMinutes);
    }

    /** Minutes that could have been done: the planned ones without those missing because of work or other reasons. */
    int askedMinutes() {
        boolean notTheBody = lessBecause == LessBecause.WORK || lessBecause == LessBecause.OTHER;
        return notTheBody ? doneMinutes() : plannedMinutes;
    }

    /** Whether symptoms cut a planned shift short. */
    boolean cutShortBySymptoms() {
        return planned() && lessBecause == LessBecause.SYMPTOMS && workedMinutes < plannedMinutes;
    }

    /** Worked share of the planned minutes, 0 to 100 %. */
    double donePercent() {
        return 100.0 * doneMinutes() / plannedMinutes;
    }
}
