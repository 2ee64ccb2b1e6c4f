package org.returntowork.plan;

import java.util.UUID;
import org.returntowork.duties.Duty;
import org.returntowork.modification.Modification;
import org.returntowork.observation.Matched;

/**
 * Something to know of a stage before a plan is sent; clinical.
 *
 * @param stage the first stage it holds of, from 1; 0 where it holds of the plan
 * @param left what the stage leaves of the demand, with its match; null where it is about a modification
 * @param change the modification that will not be there; null where it is about a demand
 */
public record PlanWarning(Reason reason, int stage, Duty duty, Matched left, Modification change) {

    /** The duty, or where it is about one the modification. */
    public UUID about() {
        return change == null ? duty.id() : change.id();
    }

    /** Why it warns. */
    public enum Reason {
        ABOVE_CAPACITY,
        /** It fits, but only with breaks: a stretch is longer than was tested. */
        NEEDS_BREAKS,
        NOT_ASSESSED,
        NOT_AGREED,
        NOT_PROMISED,
        TOO_LATE,
        OVER,
        /** It is agreed, and no stage needs it. */
        UNUSED
    }
}
