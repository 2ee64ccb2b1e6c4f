package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule just below and at its threshold, and what happens where a figure is missing. */
class RuleBoundariesTest {

    private static final RuleModel RULES = RuleModel.asItStands();

    static List<Boundary> boundaries() {
        return Boundaries.all();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void aRuleFiresAtItsThresholdAndNotBelow(Boundary boundary) {
        assertThat(RULES.firedIds(boundary.facts())).isEqualTo(boundary.fired());
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void theFirstThatHoldsIsRecommended(Boundary boundary) {
        assertThat(RULES.recommended(boundary.facts()).rule()).isEqualTo(boundary.recommended());
    }

    @Test
    void whereNoStageIsInForceThereIsNoneToStepBackTo() {
        RunBuilder numb = RunBuilder.unremarkable();
        numb.reportedNumbness = 1;
        assertThat(RULES.recommended(numb.facts())).isEqualTo(new FiredRule("R1c", ReviewDecision.STEP_BACK));

        numb.stageInForce = false;
        assertThat(RULES.recommended(numb.facts())).isEqualTo(new FiredRule("R1c", ReviewDecision.STOP));
    }
}
