package org.returntowork.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Limits;
import org.returntowork.duties.Side;

/**
 * What the patient can do in one kind, as tested.
 *
 * @param frequency how often in the shift, for loads and forces; none given means a single try, so occasional
 * @param maxLoadKg kilograms
 * @param maxForceN newtons
 * @param notAffected the injury does not touch this kind, by the therapist's judgement
 */
public record Capacity(
        @NotNull DemandKind kind,
        Side side,
        FrequencyClass frequency,
        @PositiveOrZero @DecimalMax("500") Double maxLoadKg,
        @PositiveOrZero @Max(5000) Integer maxForceN,
        @PositiveOrZero @Max(1440) Integer minutesPerShift,
        @PositiveOrZero @Max(1440) Integer longestBoutMinutes,
        @PositiveOrZero @Max(10000) Integer timesPerShift,
        @PositiveOrZero @Max(2000) Integer maxHeightCm,
        Boolean notAffected) {

    /** Whether nothing was filled in, as in a form's spare row. */
    @JsonIgnore
    public boolean isBlank() {
        return kind == null && side == null && frequency == null && saysNothing();
    }

    /** Whether the row names a kind and then no figure. */
    @JsonIgnore
    public boolean saysNothing() {
        return !unaffected() && !hasFigure();
    }

    boolean hasFigure() {
        return Stream.of(maxLoadKg, maxForceN, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm)
                .anyMatch(Objects::nonNull);
    }

    boolean unaffected() {
        return Boolean.TRUE.equals(notAffected);
    }

    FrequencyClass testedAt() {
        return frequency == null ? FrequencyClass.OCCASIONAL : frequency;
    }

    /** All figures together. */
    Limits limits() {
        return new Limits(maxLoadKg, maxForceN, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm);
    }

    /** Whether it can be held against an earlier test: both measured a figure of the same sort. */
    boolean compares(Capacity before) {
        List<Number> now = figures();
        List<Number> then = before.figures();
        return IntStream.range(0, now.size()).anyMatch(at -> now.get(at) != null && then.get(at) != null);
    }

    /** Whether any figure is lower than the earlier test's of its sort. */
    boolean isLessThan(Capacity before) {
        List<Number> now = figures();
        List<Number> then = before.figures();
        return IntStream.range(0, now.size())
                .anyMatch(at -> now.get(at) != null
                        && then.get(at) != null
                        && now.get(at).doubleValue() < then.get(at).doubleValue());
    }

    private List<Number> figures() {
        return Arrays.asList(maxLoadKg, maxForceN, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm);
    }

    /** What limits the time, the times and the height, apart from load and force. */
    Limits bounds() {
        return new Limits(null, null, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm);
    }
}
