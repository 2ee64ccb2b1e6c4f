package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.returntowork.tasks.WorksOut;

/**
 * A two-handed lift or lowering, as the lifting equation asks for it: the calculator's form, its JSON body, and a part
 * of an observation. Lengths are centimetres or inches, the load kilograms or pounds, by {@code unit}.
 *
 * @param load including what it is in
 * @param horizontal, vertical, asymmetry where the hands are at the start, see {@link LiftPoint}
 * @param travel how far the hands move up or down
 * @param frequency lifts a minute over 15 minutes
 * @param durationHours lifting at a stretch, up to 8 hours
 * @param recoveryHours the light work after it
 * @param nextDurationHours the lifting after that
 * @param destination where the hands are at the end, for a load that is put down with care
 * @param exclusions what of this holds, so that the equation says nothing
 * @param muchOtherWork whether other hard work takes more than a tenth of the time
 */
@CountedHours
public record Lift(
        @Schema(description = WorkPattern.UNIT) @NotNull LiftUnit unit,

        @Schema(description = "The load with what it is in; kg or lb, above 0 to 1000")
        @NotNull
        @Positive
        @DecimalMax("1000")
        Double load,

        @Schema(description = "From the middle between the ankles to that between the hands; cm or in, 0 to 300")
        @NotNull
        @PositiveOrZero
        @DecimalMax("300")
        Double horizontal,

        @Schema(description = "From the floor to the hands at the start; cm or in, 0 to 300")
        @NotNull
        @PositiveOrZero
        @DecimalMax("300")
        Double vertical,

        @Schema(description = "How far the hands move up or down; cm or in, 0 to 300")
        @NotNull
        @PositiveOrZero
        @DecimalMax("300")
        Double travel,

        @Schema(description = "How far the load is turned out of the middle of the body; degrees, 0 to 180")
        @NotNull
        @PositiveOrZero
        @DecimalMax("180")
        Double asymmetry,

        @Schema(description = "How well the hands hold it: GOOD with good handles, FAIR with others, POOR for all else")
        @NotNull
        Coupling coupling,

        @Schema(description = "Lifts a minute, 0 to 60, counted over 15 minutes; fewer than 0.2 count as 0.2")
        @NotNull
        @PositiveOrZero
        @DecimalMax("60")
        Double frequency,

        @Schema(description = WorkPattern.DURATION) @NotNull @Positive @DecimalMax("8")
        Double durationHours,

        @Schema(description = WorkPattern.RECOVERY) @PositiveOrZero @DecimalMax("24")
        Double recoveryHours,

        @Schema(description = WorkPattern.NEXT_DURATION) @Positive @DecimalMax("8")
        Double nextDurationHours,

        @Schema(description = "Where the hands are at the end; only where the load is put down with care") @Valid
        LiftPoint destination,

        @Schema(description = WorkPattern.EXCLUSIONS) @Applies
        List<LiftExclusion> exclusions,

        @Schema(description = WorkPattern.OTHER_WORK) Boolean muchOtherWork,

        @Schema(description = WorkPattern.ROUNDING) LiftRounding rounding)
        implements WorkPattern, WorksOut {

    public Lift {
        destination = destination == null || destination.isBlank() ? null : destination;
        exclusions = exclusions == null
                ? List.of()
                : exclusions.stream().filter(Objects::nonNull).distinct().toList();
        rounding = rounding == null ? LiftRounding.FULL : rounding;
    }

    /** Whether nothing was filled in but what a form begins with: unit and rounding. */
    @JsonIgnore
    public boolean isBlank() {
        return exclusions.isEmpty()
                && Stream.of(
                                load,
                                horizontal,
                                vertical,
                                travel,
                                asymmetry,
                                coupling,
                                frequency,
                                durationHours,
                                recoveryHours,
                                nextDurationHours,
                                destination,
                                muchOtherWork)
                        .allMatch(Objects::isNull);
    }

    @Override
    public LiftJudgement workedOut() {
        return LiftingEquation.judge(this);
    }

    LiftPoint origin() {
        return new LiftPoint(horizontal, vertical, asymmetry);
    }
}
