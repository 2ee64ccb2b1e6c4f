package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        @NotNull LiftUnit unit,
        @NotNull @Positive @DecimalMax("1000") Double load,
        @NotNull @PositiveOrZero @DecimalMax("300") Double horizontal,
        @NotNull @PositiveOrZero @DecimalMax("300") Double vertical,
        @NotNull @PositiveOrZero @DecimalMax("300") Double travel,
        @NotNull @PositiveOrZero @DecimalMax("180") Double asymmetry,
        @NotNull Coupling coupling,
        @NotNull @PositiveOrZero @DecimalMax("60") Double frequency,
        @NotNull @Positive @DecimalMax("8") Double durationHours,
        @PositiveOrZero @DecimalMax("24") Double recoveryHours,
        @Positive @DecimalMax("8") Double nextDurationHours,
        @Valid LiftPoint destination,
        @Applies List<LiftExclusion> exclusions,
        Boolean muchOtherWork,
        LiftRounding rounding)
        implements WorkPattern {

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

    LiftPoint origin() {
        return new LiftPoint(horizontal, vertical, asymmetry);
    }
}
