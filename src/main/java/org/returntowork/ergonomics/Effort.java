package org.returntowork.ergonomics;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What RULA adds to the posture of one part of the body: muscle use and force.
 *
 * @param repeated the movement comes four times a minute or more often
 * @param loadKg the load or force in kilograms
 * @param steady the load is held still or handled again and again, not now and then
 * @param jerky shock, or a force that builds up rapidly
 */
public record Effort(
        @NotNull Held held,
        Boolean repeated,
        @NotNull @PositiveOrZero @DecimalMax("500") Double loadKg,
        Boolean steady,
        Boolean jerky) {

    static final Effort EMPTY = new Effort(null, null, null, null, null);

    /** 1 if the posture is held still for as long as this version of RULA counts, or repeated; else 0. */
    int muscleUse(RulaTable table) {
        return Ticks.one(held.compareTo(table.still()) >= 0 || Boolean.TRUE.equals(repeated));
    }

    /** 0 below 2 kg, 1 from 2 to 10 kg now and then, 2 if steady, 3 above 10 kg or with shock. */
    int force() {
        if (loadKg > 10 || Boolean.TRUE.equals(jerky)) {
            return 3;
        }
        return loadKg < 2 ? 0 : 1 + Ticks.one(steady);
    }
}
