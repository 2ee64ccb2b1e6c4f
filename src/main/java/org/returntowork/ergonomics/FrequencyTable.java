package org.returntowork.ergonomics;

/**
 * The frequency multiplier FM: table 5 of DHHS (NIOSH) Publication No. 94-110 (revised 9/2021), interpolated linearly
 * between its rows.
 *
 * <p>Rows are lifts a minute; fewer than 0.2 count as 0.2. Columns are the class of duration, each for hands below 75 cm
 * (30 in) at the origin and for hands at that height or above. Beyond a column's last multiplier no load is allowed: 0.
 */
final class FrequencyTable {

    private static final double[] LIFTS_A_MINUTE = {0.2, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private static final double[] SHORT_LOW = {1.00, .97, .94, .91, .88, .84, .80, .75, .70, .60, .52, .45, .41, .37};
    private static final double[] SHORT_HIGH = {
        1.00, .97, .94, .91, .88, .84, .80, .75, .70, .60, .52, .45, .41, .37, .34, .31, .28
    };
    private static final double[] MODERATE_LOW = {.95, .92, .88, .84, .79, .72, .60, .50, .42, .35, .30, .26};
    private static final double[] MODERATE_HIGH = {.95, .92, .88, .84, .79, .72, .60, .50, .42, .35, .30, .26, .23, .21
    };
    private static final double[] LONG_LOW = {.85, .81, .75, .65, .55, .45, .35, .27, .22, .18};
    private static final double[] LONG_HIGH = {.85, .81, .75, .65, .55, .45, .35, .27, .22, .18, .15, .13};

    private FrequencyTable() {}

    /**
     * FM, from 0 to 1.
     *
     * @param frequency lifts a minute
     * @param handsLow whether the hands are below 75 cm or 30 in at the origin
     */
    static double multiplier(double frequency, LiftingDuration duration, boolean handsLow) {
        double[] column = column(duration, handsLow);
        double often = Math.max(frequency, LIFTS_A_MINUTE[0]);
        int last = column.length - 1;
        if (often > LIFTS_A_MINUTE[last]) {
            return 0;
        }
        int below = 0;
        while (below < last && LIFTS_A_MINUTE[below + 1] <= often) {
            below++;
        }
        return below == last ? column[last] : between(below, often, column);
    }

    private static double between(int below, double often, double[] column) {
        double share = (often - LIFTS_A_MINUTE[below]) / (LIFTS_A_MINUTE[below + 1] - LIFTS_A_MINUTE[below]);
        return column[below] + share * (column[below + 1] - column[below]);
    }

    private static double[] column(LiftingDuration duration, boolean handsLow) {
        return switch (duration) {
            case SHORT -> handsLow ? SHORT_LOW : SHORT_HIGH;
            case MODERATE -> handsLow ? MODERATE_LOW : MODERATE_HIGH;
            case LONG -> handsLow ? LONG_LOW : LONG_HIGH;
        };
    }
}
