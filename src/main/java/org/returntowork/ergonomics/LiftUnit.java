package org.returntowork.ergonomics;

import java.util.Map;

/**
 * The two systems of the lifting equation, each with constants of its own: they are no exact conversions of each other,
 * so a lift is judged in one of them throughout.
 *
 * <p>The formulas and their limits are those of DHHS (NIOSH) Publication No. 94-110 (revised 9/2021), section 1.3. A
 * multiplier is 0 where the hands are beyond what the equation allows any load for.
 */
public enum LiftUnit {
    /** Kilograms and centimetres. */
    METRIC(23, 25, 63, 75, 0.003, 175, 4.5, Map.of()),
    /** Pounds and inches; the printed table of the horizontal multiplier differs from its formula in two rows. */
    US(51, 10, 25, 30, 0.0075, 70, 1.8, Map.of(22.0, 0.46, 23.0, 0.44));

    private final double loadConstant;
    private final double nearest;
    private final double farthest;
    private final double knuckles;
    private final double verticalSlope;
    private final double highest;
    private final double travelShare;
    private final Map<Double, Double> printedHorizontal;

    LiftUnit(
            double loadConstant,
            double nearest,
            double farthest,
            double knuckles,
            double verticalSlope,
            double highest,
            double travelShare,
            Map<Double, Double> printedHorizontal) {
        this.loadConstant = loadConstant;
        this.nearest = nearest;
        this.farthest = farthest;
        this.knuckles = knuckles;
        this.verticalSlope = verticalSlope;
        this.highest = highest;
        this.travelShare = travelShare;
        this.printedHorizontal = printedHorizontal;
    }

    /** What may be lifted where all multipliers are 1: 23 kg or 51 lb. */
    double loadConstant() {
        return loadConstant;
    }

    /** Whether the hands are below 75 cm or 30 in, where lifting often and poor handles count for more. */
    boolean isLow(double vertical) {
        return vertical < knuckles;
    }

    boolean isTooFar(double horizontal) {
        return horizontal > farthest;
    }

    boolean isTooHigh(double vertical) {
        return vertical > highest;
    }

    boolean isTooLong(double travel) {
        return travel > highest;
    }

    /** HM = 25/H or 10/H; nearer than 25 cm or 10 in counts as that. */
    double horizontalMultiplier(double horizontal, LiftRounding rounding) {
        if (isTooFar(horizontal)) {
            return 0;
        }
        Double printed = rounding == LiftRounding.MANUAL ? printedHorizontal.get(horizontal) : null;
        return printed == null ? rounding.multiplier(nearest / Math.max(horizontal, nearest)) : printed;
    }

    /** VM = 1 − 0.003·|V − 75| or 1 − 0.0075·|V − 30|. */
    double verticalMultiplier(double vertical) {
        return isTooHigh(vertical) ? 0 : 1 - verticalSlope * Math.abs(vertical - knuckles);
    }

    /** DM = 0.82 + 4.5/D or 0.82 + 1.8/D; shorter than 25 cm or 10 in counts as that. */
    double travelMultiplier(double travel) {
        return isTooLong(travel) ? 0 : 0.82 + travelShare / counted(travel);
    }

    /** The way as it counts: at least 25 cm or 10 in. */
    double counted(double travel) {
        return Math.max(travel, nearest);
    }
}
