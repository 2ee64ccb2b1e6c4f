package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the lifting equation says of one end of a lift.
 *
 * @param recommendedWeightLimit RWL in kg or lb; 0 where no load at all is recommended
 * @param liftingIndex LI, the load as a multiple of the limit; null where the limit is 0
 * @param noLoad why the limit is 0; empty where it is not
 */
public record LiftLimit(
        @Schema(description = "RWL in kg or lb, 0 to 23 kg or 51 lb; 0 where no load at all is recommended") @Figure
        double recommendedWeightLimit,

        @Schema(
                description =
                        "LI, the load by RWL, no unit; up to 1 is what jobs should be designed for. Left out where"
                                + " RWL is 0")
        @Figure
        Double liftingIndex,

        @Schema(description = "The six multipliers of RWL") LiftMultipliers multipliers,

        @Schema(description = "Why RWL is 0; empty where it is not")
        List<NoLoad> noLoad) {

    /** What the index means, as the manual puts it; no load at all is beyond any index. */
    public LiftBand band() {
        return LiftBand.of(liftingIndex);
    }
}
