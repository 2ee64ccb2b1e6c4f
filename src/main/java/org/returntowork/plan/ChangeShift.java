package org.returntowork.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The action {@code change-shift}.
 *
 * @param date the shift's day; of an added one its new day
 * @param to where a shift is moved to
 * @param minutes of an added shift; the stage's where left empty
 * @param wasItYourInjury asked of the patient alone, when ill
 */
record ChangeShift(
        @NotNull ShiftMove change,
        @NotNull LocalDate date,
        LocalDate to,
        @Min(5) @Max(1440) Integer minutes,
        OffReason reason,
        Boolean wasItYourInjury) {

    enum ShiftMove {
        MOVE,
        ADD,
        OFF
    }
}
