package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedCasesTest {

    private static final RuleModel RULES = RuleModel.asItStands();

    static List<WorkedCase> reviews() {
        return WorkedCase.all();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void theRulesRecommendWhatTheWorkedCasePrints(WorkedCase review) {
        FiredRule recommended = RULES.recommended(review.facts());

        assertThat(recommended.decision()).isEqualTo(review.decision());
        assertThat(review.expected()).startsWith(recommended.rule());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void aHoldListsExactlyThePrintedReasons(WorkedCase review) {
        if (review.decision() == ReviewDecision.HOLD) {
            assertThat(RULES.firedIds(review.facts()).stream().collect(Collectors.joining(" ")))
                    .isEqualTo(review.expected());
        } else {
            assertThat(RULES.firedIds(review.facts())).contains(review.expected());
        }
    }
}
