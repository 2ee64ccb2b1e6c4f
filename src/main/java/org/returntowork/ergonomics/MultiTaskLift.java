package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
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
        @Schema(
                description =
                        "Units of the whole calculation: METRIC is centimetres and kilograms, US inches and pounds")
        @NotNull
        LiftUnit unit,

        @Schema(description = "Lifting at a stretch; hours, above 0 to 8") @NotNull @Positive @DecimalMax("8")
        Double durationHours,

        @Schema(description = "The light work after it; hours, 0 to 24; none where this is all the lifting there is")
        @PositiveOrZero
        @DecimalMax("24")
        Double recoveryHours,

        @Schema(
                description =
                        "The lifting after that; hours, above 0 to 8. Where the light work is not enough, both are"
                                + " added, to at most 8")
        @Positive
        @DecimalMax("8")
        Double nextDurationHours,

        @Schema(description = "The lifts of the job that differ, 1 to 40") @NotEmpty @Size(max = 40)
        List<@Valid LiftTask> tasks,

        @Schema(
                description =
                        "What of this holds, so that the equation says nothing and the body is refused; none where"
                                + " it is left out")
        @Applies
        List<LiftExclusion> exclusions,

        @Schema(description = "Whether other hard work takes more than a tenth of the time; only adds a caution")
        Boolean muchOtherWork,

        @Schema(
                description = "FULL, also where none is given, or MANUAL, as in the manual's examples: multipliers to 2"
                        + " places, limits and indexes to 1")
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
