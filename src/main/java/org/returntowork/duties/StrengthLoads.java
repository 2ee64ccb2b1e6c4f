package org.returntowork.duties;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** The heaviest loads that a job asks for in each frequency class, in kg; 0 where there is none. */
record StrengthLoads(
        @Schema(description = "The heaviest load moved less than a third of the shift; kg, 0 to 500, 0 for none")
        @NotNull
        @PositiveOrZero
        @DecimalMax("500")
        Double occasionalKg,

        @Schema(description = "The heaviest load moved from a third of the shift on; kg, 0 to 500, 0 for none")
        @NotNull
        @PositiveOrZero
        @DecimalMax("500")
        Double frequentKg,

        @Schema(description = "The heaviest load moved from two thirds of the shift on; kg, 0 to 500, 0 for none")
        @NotNull
        @PositiveOrZero
        @DecimalMax("500")
        Double constantKg) {

    StrengthClass asked() {
        return StrengthClass.asked(occasionalKg, frequentKg, constantKg);
    }
}
