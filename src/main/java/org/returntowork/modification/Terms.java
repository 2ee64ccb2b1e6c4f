package org.returntowork.modification;

import java.time.LocalDate;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;

/**
 * What a modification says, in words and numbers the employer may read.
 *
 * @param limits null where the words and the kind say it all
 * @param removesDemand the demand that is gone with it; null where none is
 * @param until the last day it is meant for; null where open
 * @param permanent whether it is meant to stay after full duty
 */
public record Terms(String description, Limits limits, DemandKind removesDemand, LocalDate until, boolean permanent) {

    /** The same with another side's words and numbers; numbers that were countered no longer remove a demand. */
    Terms with(Counter counter) {
        return new Terms(
                counter.description() == null ? description : counter.description(),
                counter.limits() == null ? limits : counter.limits(),
                counter.limits() == null ? removesDemand : null,
                until,
                permanent);
    }

    /** Whether the last day it is meant for is before that day. */
    boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    Terms judged(String wording, DemandKind removed) {
        return new Terms(
                wording == null ? description : wording,
                limits,
                removed == null ? removesDemand : removed,
                until,
                permanent);
    }
}
