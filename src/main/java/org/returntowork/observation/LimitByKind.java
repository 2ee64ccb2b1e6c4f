package org.returntowork.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;
import org.returntowork.duties.Side;

/** What a restriction allows of one kind. */
public record LimitByKind(
        @NotNull DemandKind kind,
        Side side,
        @PositiveOrZero @DecimalMax("500") Double loadKg,
        @PositiveOrZero @Max(5000) Integer forceN,
        @PositiveOrZero @Max(1440) Integer minutesPerShift,
        @PositiveOrZero @Max(1440) Integer longestBoutMinutes,
        @PositiveOrZero @Max(10000) Integer timesPerShift,
        @PositiveOrZero @Max(2000) Integer maxHeightCm) {

    public Limits limits() {
        return new Limits(loadKg, forceN, minutesPerShift, longestBoutMinutes, timesPerShift, maxHeightCm);
    }

    @JsonIgnore
    public boolean isBlank() {
        return kind == null && side == null && limits().isEmpty();
    }

    /** Whether it holds for this kind on this side: a limit for both sides holds for each, and one for a side for both. */
    public boolean covers(DemandKind otherKind, Side otherSide) {
        Side mine = Side.orBoth(side);
        Side other = Side.orBoth(otherSide);
        return kind == otherKind && (mine == other || mine == Side.BOTH || other == Side.BOTH);
    }
}
