package org.returntowork.progress;

import java.util.List;

/**
 * The pain a run is measured against, 0 to 10: how a run's baseline follows from the one before.
 * Source: product rules, set R1; the raised morning (B + 2) is the clinically important change of the 0 to 10 scale.
 *
 * @param value what mornings are held against, never below 2
 * @param ceiling the plan's baseline pain, or what the therapist set after a hold
 */
record Baseline(int value, int ceiling) {

    /** Below this a morning of 2 or 3 would already count as raised. */
    static final int LEAST = 2;

    private static final int SHIFTS_FOR_A_MEDIAN = 3;

    Baseline {
        value = Math.max(LEAST, Math.min(value, ceiling));
    }

    /** At the first stage of a plan version: the plan's own, on a scale of 0 to 6. */
    static Baseline ofPlan(int baselinePain) {
        return new Baseline(baselinePain, baselinePain);
    }

    /** After a medical hold: what the therapist set, or unchanged where nothing was set. */
    Baseline afterHold(Integer set) {
        return set == null ? this : new Baseline(set, set);
    }

    /**
     * After an upgrade: the median pain before of the three logged shifts before it, or unchanged where there are fewer.
     *
     * @param painBefore of the logged shifts before the upgrade, oldest first
     */
    Baseline afterUpgrade(List<Integer> painBefore) {
        int logged = painBefore.size();
        if (logged < SHIFTS_FOR_A_MEDIAN) {
            return this;
        }
        int median = painBefore.subList(logged - SHIFTS_FOR_A_MEDIAN, logged).stream()
                .sorted()
                .toList()
                .get(1);
        return new Baseline(median, ceiling);
    }
}
