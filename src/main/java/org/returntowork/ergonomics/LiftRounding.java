package org.returntowork.ergonomics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are rounded on the way: not at all, or as the published manual does in its examples. */
public enum LiftRounding {
    FULL {
        @Override
        double rounded(double figure, int places) {
            return figure;
        }
    },
    /** Multipliers to two places, limits and indexes to one, a half upwards (manual, page 29). */
    MANUAL {
        @Override
        double rounded(double figure, int places) {
            return BigDecimal.valueOf(figure)
                    .setScale(FIGURE_ENDS, RoundingMode.HALF_UP)
                    .setScale(places, RoundingMode.HALF_UP)
                    .doubleValue();
        }
    };

    /** Behind this place a double holds noise, which must not decide a half. */
    private static final int FIGURE_ENDS = 9;

    abstract double rounded(double figure, int places);

    double multiplier(double figure) {
        return rounded(figure, 2);
    }

    /** A weight limit or an index. */
    double result(double figure) {
        return rounded(figure, 1);
    }
}
