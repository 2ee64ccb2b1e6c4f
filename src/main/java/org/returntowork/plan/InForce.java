package org.returntowork.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Limits;

/**
 * The one set of limits in force on a day, for Today and for everyone who may see the plan; holds nothing clinical.
 *
 * @param since the day from which it holds; null before the first plan
 * @param until the last day it is known to hold; null while nothing else is decided
 * @param stageNumber the stage of the run, from 1; 0 without a run
 * @param stages how many stages the plan has; 0 without a plan
 * @param limitsStageNumber the stage whose limits hold, the one before while they are lighter; 0 where none
 * @param minutesPerShift hours that are allowed a shift; 0 where there is no work
 * @param shift the shift of that day, null on a day off and when it was missed
 * @param nextShift the first shift after that day, null where none is in sight
 */
public record InForce(
        LocalDate on,
        WorkState state,
        LocalDate since,
        LocalDate until,
        int stageNumber,
        int stages,
        int limitsStageNumber,
        String stageName,
        int minutesPerShift,
        List<DayOfWeek> weekdays,
        boolean nights,
        List<DutyInForce> duties,
        Shift shift,
        Shift nextShift) {

    public InForce {
        weekdays = List.copyOf(weekdays);
        duties = List.copyOf(duties);
    }

    /** Whether a duty is allowed on this day, with or without limits. */
    public boolean allows(UUID duty) {
        return duties.stream()
                .anyMatch(each -> each.duty().equals(duty) && each.allowed().done());
    }

    /** What is allowed of one duty, and with what. */
    public record DutyInForce(UUID duty, String name, Allowed allowed, Limits limits, List<Needed> needs) {

        public DutyInForce {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A modification the duty is done with.
     *
     * @param limits what it allows at most; null where its words say it all
     */
    public record Needed(UUID modification, String description, boolean inPlace, Limits limits) {

        Needed(UUID modification, String description, boolean inPlace) {
            this(modification, description, inPlace, null);
        }
    }

    /** What a person may do of a duty today. */
    public enum Allowed {
        ALL_OF_IT,
        WITHIN_LIMITS,
        NOT_YET,
        SOMEBODY_ELSE,
        MODIFICATION_MISSING;

        public boolean done() {
            return this == ALL_OF_IT || this == WITHIN_LIMITS;
        }
    }
}
