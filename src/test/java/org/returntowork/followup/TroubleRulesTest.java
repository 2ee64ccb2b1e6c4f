package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.progress.RedFlag;

class TroubleRulesTest {

    @Test
    void allAsHopedIsNoTrouble() {
        assertThat(TroubleRules.in(answers(true, true, 2, 8, null), 2.0, 8)).isEmpty();
    }

    @Test
    void notWorkingNotFullDutyAndWordsAreEachTrouble() {
        assertThat(TroubleRules.in(answers(false, true, 2, 8, null), 2.0, 8)).containsExactly(Trouble.NOT_WORKING);
        assertThat(TroubleRules.in(answers(true, false, 2, 8, null), 2.0, 8)).containsExactly(Trouble.NOT_FULL_DUTY);
        assertThat(TroubleRules.in(answers(true, true, 2, 8, "My arm"), 2.0, 8)).containsExactly(Trouble.WORDS);
    }

    @ParameterizedTest(name = "pain {0} with baseline {1}: trouble {2}")
    @CsvSource({"3,2,false", "4,2,true", "4,3,false", "5,3,true", "3,0,false", "4,0,true", "4,2.5,false", "5,2.5,true"})
    void painTwoAboveTheBaselineWhichCountsAsAtLeastTwoIsTrouble(int pain, double baseline, boolean trouble) {
        assertThat(TroubleRules.in(answers(true, true, pain, 8, null), baseline, 8)
                        .contains(Trouble.PAIN))
                .isEqualTo(trouble);
    }

    @Test
    void withoutABaselineTwoCounts() {
        assertThat(TroubleRules.in(answers(true, true, 4, 8, null), null, null)).containsExactly(Trouble.PAIN);
        assertThat(TroubleRules.in(answers(true, true, 3, 8, null), null, null)).isEmpty();
    }

    @ParameterizedTest(name = "work ability {0} after {1}: trouble {2}")
    @CsvSource({"7,8,false", "6,8,true", "9,8,false", "0,1,false", "0,2,true"})
    void workAbilityTwoBelowTheLastIsTrouble(int now, int last, boolean trouble) {
        assertThat(TroubleRules.in(answers(true, true, 2, now, null), 2.0, last).contains(Trouble.WORK_ABILITY))
                .isEqualTo(trouble);
    }

    @Test
    void theTherapistLooksAtAFollowUpWithARedFlag() {
        FollowUpAnswers answers =
                new FollowUpAnswers(true, true, 2, 8, List.of(), List.of(RedFlag.CALF_SWOLLEN), null, null);

        assertThat(TroubleRules.in(answers, 2.0, 8)).containsExactly(Trouble.RED_FLAG);
    }

    static FollowUpAnswers answers(boolean working, boolean full, int pain, int ability, String words) {
        return new FollowUpAnswers(working, full, pain, ability, List.of(), List.of(), true, words);
    }
}
