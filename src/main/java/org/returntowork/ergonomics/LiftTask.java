package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the lifts of a job that has several, in the job's unit. Instead of where the hands are it may say its
 * frequency-independent limit; the height at the start then only chooses the column of the frequency table.
 *
 * @param maxLoad the heaviest load, for strength
 * @param averageLoad the usual load, for effort; at most the heaviest
 * @param frequency lifts a minute
 * @param frequencyIndependentLimit FIRWL, the limit at the lowest frequency, from 1 to 23 kg or 51 lb; by the manual's
 *     rounding a smaller one could come to none
 * @param horizontal, vertical, travel, asymmetry, coupling, destination as in {@link Lift}
 */
@JudgeableTask
record LiftTask(
        @Schema(description = "The heaviest load, for strength; kg or lb, above 0 to 1000")
        @NotNull
        @Positive
        @DecimalMax("1000")
        Double maxLoad,

        @Schema(description = "The usual load, for effort; kg or lb, above 0 to 1000, at most maxLoad")
        @NotNull
        @Positive
        @DecimalMax("1000")
        Double averageLoad,

        @Schema(description = "Lifts a minute, 0 to 60, counted over 15 minutes; fewer than 0.2 count as 0.2")
        @NotNull
        @PositiveOrZero
        @DecimalMax("60")
        Double frequency,

        @Schema(description = "FIRWL, the limit at the lowest frequency, where it is known; 1 to 23 kg or 1 to 51 lb")
        @DecimalMin("1")
        Double frequencyIndependentLimit,

        @Schema(
                description = "From the middle between the ankles to that between the hands; cm or in, 0 to 300."
                        + " May be left out where frequencyIndependentLimit is given")
        @PositiveOrZero
        @DecimalMax("300")
        Double horizontal,

        @Schema(
                description =
                        "From the floor to the hands at the start; cm or in, 0 to 300. May be left out where"
                                + " frequencyIndependentLimit is given, where it only chooses the column of the frequency table")
        @PositiveOrZero
        @DecimalMax("300")
        Double vertical,

        @Schema(
                description = "How far the hands move up or down; cm or in, 0 to 300. May be left out where"
                        + " frequencyIndependentLimit is given")
        @PositiveOrZero
        @DecimalMax("300")
        Double travel,

        @Schema(
                description = "How far the load is turned out of the middle of the body; degrees, 0 to 180. May be left"
                        + " out where frequencyIndependentLimit is given")
        @PositiveOrZero
        @DecimalMax("180")
        Double asymmetry,

        @Schema(
                description = "How well the hands hold it: GOOD with good handles, FAIR with others, POOR for all else."
                        + " May be left out where frequencyIndependentLimit is given")
        Coupling coupling,

        @Schema(description = "Where the hands are at the end; only where the load is put down with care") @Valid
        LiftPoint destination) {

    LiftTask {
        destination = destination == null || destination.isBlank() ? null : destination;
    }

    /** Whether nothing was filled in, as in a form's spare row. */
    @JsonIgnore
    boolean isBlank() {
        return Stream.of(
                        maxLoad,
                        averageLoad,
                        frequency,
                        frequencyIndependentLimit,
                        horizontal,
                        vertical,
                        travel,
                        asymmetry,
                        coupling,
                        destination)
                .allMatch(Objects::isNull);
    }

    LiftPoint origin() {
        return new LiftPoint(horizontal, vertical, asymmetry);
    }

    /** Whether the hands start low; where nobody says, they do, for that column is never the higher one. */
    boolean startsLow(LiftUnit unit) {
        return vertical == null || unit.isLow(vertical);
    }
}
