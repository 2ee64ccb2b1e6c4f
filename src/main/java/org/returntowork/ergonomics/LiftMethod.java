package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** By what a lift was judged, so that two results are compared only where they may be. */
public record LiftMethod(
        @Schema(description = "The publication whose equation it is")
        String publication,

        @Schema(description = "Which of its tables were read, and how figures were rounded")
        String table,

        @Schema(description = "As asked for") LiftRounding rounding,
        @Schema(description = "As asked for") LiftUnit unit) {

    private static final String PUBLICATION =
            "Revised NIOSH lifting equation: Applications Manual, DHHS (NIOSH) Publication No. 94-110 (revised 9/2021)";

    private static final String TABLES = "table 5 (frequency), interpolated linearly; table 7 (coupling)";

    static LiftMethod of(LiftRounding rounding, LiftUnit unit) {
        String table = rounding == LiftRounding.MANUAL
                ? "table 1 (horizontal), " + TABLES + "; multipliers to 2 places, limits and indexes to 1"
                : TABLES
                        + "; all else by formula, not rounded on the way; figures are written in at most six significant digits";
        return new LiftMethod(PUBLICATION, table, rounding, unit);
    }

    /** The decimal places that a page shows a weight limit with. */
    public int places() {
        return rounding == LiftRounding.MANUAL ? 1 : 2;
    }

    /** Those of an index: more where it would else stand at the bound that its verdict says it is above. */
    public int places(double index) {
        int places = places();
        while (LiftBand.of(shown(index, places)) != LiftBand.of(index)) {
            places++;
        }
        return places;
    }

    private static double shown(double index, int places) {
        return BigDecimal.valueOf(index)
                .setScale(places, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
