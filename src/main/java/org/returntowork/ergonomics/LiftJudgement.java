package org.returntowork.ergonomics;

import java.util.List;

/**
 * What the lifting equation says of a lift, for healthy workers: it informs the redesign of the job and is never the
 * patient's limit.
 *
 * @param destination null where the lift ends without care
 * @param duration the class the hours of lifting fall into
 */
public record LiftJudgement(
        LiftLimit origin,
        LiftLimit destination,
        LiftingDuration duration,
        List<LiftCaution> cautions,
        LiftMethod method) {

    /** The end of the lift that counts: where the lower limit is. */
    public LiftLimit decisive() {
        return destination != null && destination.recommendedWeightLimit() < origin.recommendedWeightLimit()
                ? destination
                : origin;
    }
}
