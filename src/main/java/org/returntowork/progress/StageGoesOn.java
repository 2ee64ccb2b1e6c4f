package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * Why the present stage goes on, as everybody at work may know it.
 *
 * @param modifications names of those that are missing; empty where it is not because of them
 * @param until the day of the next review; null where that is due already
 */
public record StageGoesOn(GoesOnBecause because, List<String> modifications, LocalDate until) {

    /** All that may be told at work. */
    public enum GoesOnBecause {
        MODIFICATION_MISSING,
        MORE_DAYS,
        UNTIL_REVIEW
    }

    public StageGoesOn {
        modifications = List.copyOf(modifications);
    }

    /** For those who may know dates and nothing else. */
    public StageGoesOn datesOnly() {
        return new StageGoesOn(GoesOnBecause.UNTIL_REVIEW, List.of(), until);
    }

    /** In a trial R2e counts the shifts that were logged; that one is missing in the log is not told at work. */
    static StageGoesOn of(Outlook outlook, LocalDate until) {
        List<String> missing = outlook.now().facts().missingModifications();
        if (outlook.fires("R2f")) {
            return new StageGoesOn(GoesOnBecause.MODIFICATION_MISSING, missing, until);
        }
        boolean moreDays = outlook.fires("R2e")
                && outlook.now().facts().shiftsScheduled()
                        < outlook.now().facts().shiftsAsked();
        return new StageGoesOn(moreDays ? GoesOnBecause.MORE_DAYS : GoesOnBecause.UNTIL_REVIEW, List.of(), until);
    }
}
