package org.returntowork.duties;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** The heaviest loads that a job asks for in each frequency class, in kg; 0 where there is none. */
record StrengthLoads(
        @NotNull @PositiveOrZero @DecimalMax("500") Double occasionalKg,
        @NotNull @PositiveOrZero @DecimalMax("500") Double frequentKg,
        @NotNull @PositiveOrZero @DecimalMax("500") Double constantKg) {

    StrengthClass asked() {
        return StrengthClass.asked(occasionalKg, frequentKg, constantKg);
    }
}
