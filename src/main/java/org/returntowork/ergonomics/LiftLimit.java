package org.returntowork.ergonomics;

import java.util.List;

/**
 * What the lifting equation says of one end of a lift.
 *
 * @param recommendedWeightLimit RWL in kg or lb; 0 where no load at all is recommended
 * @param liftingIndex LI, the load as a multiple of the limit; null where the limit is 0
 * @param noLoad why the limit is 0; empty where it is not
 */
public record LiftLimit(
        @Figure double recommendedWeightLimit,
        @Figure Double liftingIndex,
        LiftMultipliers multipliers,
        List<NoLoad> noLoad) {

    /** What the index means, as the manual puts it; no load at all is beyond any index. */
    public LiftBand band() {
        return LiftBand.of(liftingIndex);
    }
}
