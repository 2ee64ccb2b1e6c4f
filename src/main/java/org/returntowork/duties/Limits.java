package org.returntowork.duties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much of something is allowed, the one record for modifications, stages, restrictions and Today; a missing figure
 * is no limit.
 *
 * @param loadKg the most to lift, carry or handle, in kilograms
 * @param forceN the most to push, pull, grip or pinch, in newtons
 */
public record Limits(
        @PositiveOrZero @DecimalMax("500") Double loadKg,
        @PositiveOrZero @Max(5000) Integer forceN,
        @PositiveOrZero @Max(1440) Integer minutesPerShift,
        @PositiveOrZero @Max(1440) Integer longestBoutMinutes,
        @PositiveOrZero @Max(10000) Integer timesPerShift,
        @PositiveOrZero @Max(2000) Integer maxHeightCm) {

    public static final Limits NONE = new Limits(null, null, null, null, null, null);

    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(loadKg, forceN, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm)
                .allMatch(Objects::isNull);
    }

    /** Both at once: in each figure the lower, where only one limits it that one. Null is no limit at all. */
    public Limits lighterOf(Limits other) {
        return other == null
                ? this
                : new Limits(
                        lower(loadKg, other.loadKg),
                        lower(forceN, other.forceN),
                        lower(minutesPerShift, other.minutesPerShift),
                        lower(longestBoutMinutes, other.longestBoutMinutes),
                        lower(timesPerShift, other.timesPerShift),
                        lower(maxHeightCm, other.maxHeightCm));
    }

    /** Whether these allow nothing that the other forbids. */
    public boolean noHeavierThan(Limits other) {
        return other == null || lighterOf(other).equals(this);
    }

    /** The lower of two figures; a missing one does not limit. */
    static <N extends Comparable<N>> N lower(N one, N other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
