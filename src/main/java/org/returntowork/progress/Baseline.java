package org.returntowork.progress;

import java.time.Instant;
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

    /**
     * The run's own under the ceiling that holds now: what was set after a hold, where no plan was agreed since, else the
     * plan's.
     *
     * @param ofRun what the run began with, 0 to 10
     * @param ofPlan the plan's baseline pain, 0 to 6
     * @param agreedAt when the patient agreed to that plan; null where that is not known
     * @param set after the last hold, 0 to 10; null where nothing was set
     * @param setAt when; null only with {@code set}
     */
    static Baseline of(double ofRun, int ofPlan, Instant agreedAt, Integer set, Instant setAt) {
        boolean setSince = set != null && (agreedAt == null || setAt.isAfter(agreedAt));
        return new Baseline((int) Math.round(ofRun), setSince ? set : ofPlan);
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
