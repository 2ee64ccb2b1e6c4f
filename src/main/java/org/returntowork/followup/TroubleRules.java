package org.returntowork.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds trouble in a follow-up: not working, not at full (or lasting) duty, pain at least 2 above the baseline (0 to 10,
 * the baseline counted as at least 2), work ability at least 2 below the last (0 to 10), or words. A red flag is answered at once, and the
 * therapist looks at the follow-up as well. Source: product rule.
 */
final class TroubleRules {

    private static final int CHANGE = 2;
    private static final double LEAST_BASELINE = 2;

    private TroubleRules() {}

    /**
     * @param baseline the last run's; null where there is none
     * @param lastWorkAbility the last answer before this one; null where there is none
     */
    static List<Trouble> in(FollowUpAnswers answers, Double baseline, Integer lastWorkAbility) {
        Set<Trouble> found = EnumSet.noneOf(Trouble.class);
        if (!answers.stillWorking()) {
            found.add(Trouble.NOT_WORKING);
        }
        if (!answers.fullDuty()) {
            found.add(Trouble.NOT_FULL_DUTY);
        }
        double b = Math.max(LEAST_BASELINE, baseline == null ? LEAST_BASELINE : baseline);
        if (answers.pain() >= b + CHANGE) {
            found.add(Trouble.PAIN);
        }
        if (lastWorkAbility != null && answers.workAbility() <= lastWorkAbility - CHANGE) {
            found.add(Trouble.WORK_ABILITY);
        }
        if (answers.trouble() != null) {
            found.add(Trouble.WORDS);
        }
        if (!answers.redFlags().isEmpty()) {
            found.add(Trouble.RED_FLAG);
        }
        return List.copyOf(found);
    }
}
