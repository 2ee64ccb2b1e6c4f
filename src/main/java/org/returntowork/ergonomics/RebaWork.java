package org.returntowork.ergonomics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * What REBA adds to the postures: load, each hand's hold and the activity.
 *
 * @param loadKg the load or force in kilograms
 * @param jerky shock, or a force that builds up rapidly
 */
public record RebaWork(
        @NotNull @PositiveOrZero @DecimalMax("500") Double loadKg,
        Boolean jerky,
        @Valid Hand left,
        @Valid Hand right,
        List<RebaActivity> activity) {

    static final RebaWork EMPTY = new RebaWork(null, null, null, null, null);

    public RebaWork {
        activity = Ticks.of(activity);
    }

    /** One hand's hold on what it handles. */
    public record Hand(@NotNull HandHold coupling) {

        static final Hand EMPTY = new Hand(null);

        /** 0 to 3. */
        int score() {
            return coupling.ordinal();
        }
    }

    /** The parts that were looked at: asked ones are there even if empty, others are gone. */
    RebaWork of(ArmsSeen arms) {
        return new RebaWork(
                loadKg,
                jerky,
                Posture.asked(arms.asksLeft(), left, Hand.EMPTY),
                Posture.asked(arms.asksRight(), right, Hand.EMPTY),
                activity);
    }

    /** 0 below 5 kg, 1 from 5 to 10 kg, 2 above, and one more with shock. */
    int load() {
        int weight = loadKg < 5 ? 0 : 1 + Ticks.one(loadKg > 10);
        return weight + Ticks.one(jerky);
    }

    /** 0 to 3, one for each. */
    int activityScore() {
        return activity.size();
    }
}
