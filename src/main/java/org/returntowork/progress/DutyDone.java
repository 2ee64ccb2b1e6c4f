package org.returntowork.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * Whether one duty was done on a shift, and how hard it was.
 *
 * @param difficulty 0 easy to 10 as hard as can be; null where not said
 */
public record DutyDone(
        UUID duty, Done done, @Min(0) @Max(10) Integer difficulty) {

    /** How much of a duty was done. */
    public enum Done {
        YES,
        PARTLY,
        NO
    }

    boolean practised() {
        return done == Done.YES || done == Done.PARTLY;
    }
}
