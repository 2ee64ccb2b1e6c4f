package org.returntowork.duties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a duty asks of the body in one kind. Where somebody says what is moved and from where to where, but not which
 * kind that is, the heights say it.
 *
 * @param loadKg kilograms, for lifting, carrying and handling
 * @param forceN newtons, for pushing, pulling, gripping and pinching
 * @param fromCm height of the hands, or of the floor, above the floor at the start
 * @param toCm the same at the end; for climbing how high
 */
public record Demand(
        @NotNull DemandKind kind,
        Side side,
        @PositiveOrZero @DecimalMax("500") Double loadKg,
        @PositiveOrZero @Max(5000) Integer forceN,
        @PositiveOrZero @Max(1440) Integer minutesPerShift,
        @PositiveOrZero @Max(1440) Integer longestBoutMinutes,
        @PositiveOrZero @Max(10000) Integer timesPerShift,
        @PositiveOrZero @Max(10000) Integer repetitionsPerHour,
        @PositiveOrZero @Max(2000) Integer fromCm,
        @PositiveOrZero @Max(2000) Integer toCm) {

    public Demand {
        if (kind == null && loadKg != null && fromCm != null && toCm != null) {
            kind = DemandKind.liftBetween(fromCm, toCm);
        }
    }

    /** Whether nothing was filled in, as in a form's spare row. */
    @JsonIgnore
    public boolean isBlank() {
        return Stream.of(
                        kind,
                        side,
                        loadKg,
                        forceN,
                        minutesPerShift,
                        longestBoutMinutes,
                        timesPerShift,
                        repetitionsPerHour,
                        fromCm,
                        toCm)
                .allMatch(Objects::isNull);
    }

    /** How many minutes of a shift it is done: its own, else its duty's, which may be null. */
    public Integer minutesOr(Integer dutyMinutes) {
        return minutesPerShift == null ? dutyMinutes : minutesPerShift;
    }

    /** Its longest stretch in minutes; one that nobody measured is at most all its minutes, which may be null. */
    public Integer bout() {
        return longestBoutMinutes == null ? minutesPerShift : longestBoutMinutes;
    }

    /** The greatest height it goes to, in cm; null where nobody knows. */
    public Integer height() {
        return Stream.of(fromCm, toCm)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    /** What is left of it under the limits: each figure at most the limit's, and the limit's where the demand has none. */
    public Demand within(Limits limits) {
        if (limits == null || limits.isEmpty()) {
            return this;
        }
        boolean loaded = kind.unit() == DemandKind.Unit.LOAD || loadKg != null && kind.takesLoad();
        boolean forced = forceN != null || kind.takesForce() && !kind.mayGoByTimeAlone();
        return new Demand(
                kind,
                side,
                loaded ? Limits.lower(loadKg, limits.loadKg()) : loadKg,
                forced ? Limits.lower(forceN, limits.forceN()) : forceN,
                Limits.lower(minutesPerShift, limits.minutesPerShift()),
                Limits.lower(longestBoutMinutes, limits.longestBoutMinutes()),
                Limits.lower(timesPerShift, limits.timesPerShift()),
                repetitionsPerHour,
                fromCm == null ? null : Limits.lower(fromCm, limits.maxHeightCm()),
                Limits.lower(toCm, limits.maxHeightCm()));
    }
}
