package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the lifting equation says of a lift, for healthy workers: it informs the redesign of the job and is never the
 * patient's limit.
 *
 * @param destination null where the lift ends without care
 * @param duration the class the hours of lifting fall into
 */
public record LiftJudgement(
        @Schema(description = "The start of the lift") LiftLimit origin,

        @Schema(description = "The end of the lift; left out where none was given")
        LiftLimit destination,

        @Schema(description = "The class the hours fall into: SHORT up to 1 hour, MODERATE up to 2, LONG up to 8")
        LiftingDuration duration,

        @Schema(description = "What to look at before the result is relied on; empty where nothing is")
        List<LiftCaution> cautions,

        @Schema(description = "By what it was judged; results are compared only where this is the same")
        LiftMethod method) {

    /** The end of the lift that counts: where the lower limit is. */
    public LiftLimit decisive() {
        return destination != null && destination.recommendedWeightLimit() < origin.recommendedWeightLimit()
                ? destination
                : origin;
    }
}
