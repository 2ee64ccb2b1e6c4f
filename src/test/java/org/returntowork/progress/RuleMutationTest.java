package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes each rule out of the model, and moves each threshold by one: the tables above must notice. */
class RuleMutationTest {

    private static final List<Boundary> TABLES = Boundaries.all();

    @ParameterizedTest
    @MethodSource("org.returntowork.progress.RuleMutant#withoutOneRule")
    void eachRuleIsNeeded(RuleMutant mutant) {
        assertThat(holds(mutant)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.returntowork.progress.RuleMutant#withOneThresholdMoved")
    void eachThresholdIsPinned(RuleMutant mutant) {
        assertThat(holds(mutant)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.returntowork.progress.RuleMutant#withAnotherReasonLeftOut")
    void eachReasonCountsTowardsARevisedPlanAsItShould(RuleMutant mutant) {
        assertThat(mutant.model()).isNotEqualTo(RuleModel.xml());
        assertThat(holds(mutant)).isFalse();
    }

    private static boolean holds(RuleMutant mutant) {
        RuleModel rules = new RuleModel(mutant.model());
        return TABLES.parallelStream().allMatch(b -> holds(rules, b));
    }

    private static boolean holds(RuleModel rules, Boundary boundary) {
        try {
            RunFacts facts = boundary.facts();
            return rules.firedIds(facts).equals(boundary.fired())
                    && rules.recommended(facts).rule().equals(boundary.recommended());
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }
}
