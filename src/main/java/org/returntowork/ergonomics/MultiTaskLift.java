package org.returntowork.ergonomics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** A job of several lifts that differ: the calculator's form and its JSON body. Fields are those of {@link Lift}. */
@CountedHours
@KnownLimits
record MultiTaskLift(
        @NotNull LiftUnit unit,
        @NotNull @Positive @DecimalMax("8") Double durationHours,
        @PositiveOrZero @DecimalMax("24") Double recoveryHours,
        @Positive @DecimalMax("8") Double nextDurationHours,
        @NotEmpty @Size(max = 40) List<@Valid LiftTask> tasks,
        @Applies List<LiftExclusion> exclusions,
        Boolean muchOtherWork,
        LiftRounding rounding)
        implements WorkPattern {

    MultiTaskLift {
        tasks = tasks == null
                ? List.of()
                : tasks.stream()
                        .filter(Objects::nonNull)
                        .filter(task -> !task.isBlank())
                        .toList();
        exclusions = exclusions == null
                ? List.of()
                : exclusions.stream().filter(Objects::nonNull).distinct().toList();
        rounding = rounding == null ? LiftRounding.FULL : rounding;
    }
}
