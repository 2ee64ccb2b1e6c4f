package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
        @NotNull @Positive @DecimalMax("1000") Double maxLoad,
        @NotNull @Positive @DecimalMax("1000") Double averageLoad,
        @NotNull @PositiveOrZero @DecimalMax("60") Double frequency,
        @DecimalMin("1") Double frequencyIndependentLimit,
        @PositiveOrZero @DecimalMax("300") Double horizontal,
        @PositiveOrZero @DecimalMax("300") Double vertical,
        @PositiveOrZero @DecimalMax("300") Double travel,
        @PositiveOrZero @DecimalMax("180") Double asymmetry,
        Coupling coupling,
        @Valid LiftPoint destination) {

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
