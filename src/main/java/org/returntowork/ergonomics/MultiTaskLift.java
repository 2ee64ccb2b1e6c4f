package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
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
        @Schema(description = WorkPattern.UNIT) @NotNull LiftUnit unit,

        @Schema(description = WorkPattern.DURATION) @NotNull @Positive @DecimalMax("8")
        Double durationHours,

        @Schema(description = WorkPattern.RECOVERY) @PositiveOrZero @DecimalMax("24")
        Double recoveryHours,

        @Schema(description = WorkPattern.NEXT_DURATION) @Positive @DecimalMax("8")
        Double nextDurationHours,

        @Schema(description = "The lifts of the job that differ, 1 to 40") @NotNull @Size(min = 1, max = 40)
        List<@Valid LiftTask> tasks,

        @Schema(description = WorkPattern.EXCLUSIONS) @Applies
        List<LiftExclusion> exclusions,

        @Schema(description = WorkPattern.OTHER_WORK) Boolean muchOtherWork,

        @Schema(description = WorkPattern.ROUNDING) LiftRounding rounding)
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
