package org.returntowork.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.returntowork.measures.ChangeDirection.BETTER;
import static org.returntowork.measures.ChangeDirection.SAME;
import static org.returntowork.measures.ChangeDirection.WORSE;
import static org.returntowork.measures.Judgement.DETECTABLE_CHANGE;
import static org.returntowork.measures.Judgement.IMPORTANT_CHANGE;
import static org.returntowork.measures.Judgement.NOT_JUDGED;
import static org.returntowork.measures.Judgement.NO_DETECTABLE_CHANGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FUNCTION     | 2   | 3.99 | NO_DETECTABLE_CHANGE
                    FUNCTION     | 2   | 4    | IMPORTANT_CHANGE
                    ACTIVITY     | 2   | 4    | NO_DETECTABLE_CHANGE
                    ACTIVITY     | 2   | 5    | DETECTABLE_CHANGE
                    ACTIVITY     | 0   | 10   | DETECTABLE_CHANGE
                    WORK_ABILITY | 3   | 4.91 | NO_DETECTABLE_CHANGE
                    WORK_ABILITY | 3   | 4.92 | IMPORTANT_CHANGE
                    WORK_ABILITY | 3   | 4    | NO_DETECTABLE_CHANGE
                    WORK_ABILITY | 3   | 5    | IMPORTANT_CHANGE
                    PAIN         | 3   | 4.76 | NO_DETECTABLE_CHANGE
                    PAIN         | 3   | 4.77 | DETECTABLE_CHANGE
                    PAIN         | 3   | 4.99 | DETECTABLE_CHANGE
                    PAIN         | 3   | 5    | IMPORTANT_CHANGE
                    """)
    void aChangeIsJudgedAtTheEdgesBothWays(Measure measure, double low, double high, Judgement expected) {
        assertThat(measure.change(low, high).judgement()).isEqualTo(expected);
        assertThat(measure.change(high, low).judgement()).isEqualTo(expected);
    }

    @Test
    void goalAttainmentIsNeverJudged() {
        assertThat(Measure.GOAL_ATTAINMENT.change(22.61, 77.39)).isEqualTo(new Change(54.78, NOT_JUDGED, BETTER, null));
        assertThat(Measure.GOAL_ATTAINMENT.change(50, 50)).isEqualTo(new Change(0, NOT_JUDGED, SAME, null));
    }

    @Test
    void lessPainIsBetterAndLessOfTheRestIsWorse() {
        assertThat(Measure.PAIN.change(5, 2)).isEqualTo(new Change(-3, IMPORTANT_CHANGE, BETTER, 1.77));
        assertThat(Measure.PAIN.change(2, 3)).isEqualTo(new Change(1, NO_DETECTABLE_CHANGE, WORSE, 1.77));
        assertThat(Measure.WORK_ABILITY.change(8, 6)).isEqualTo(new Change(-2, IMPORTANT_CHANGE, WORSE, 1.92));
        assertThat(Measure.ACTIVITY.change(4, 8)).isEqualTo(new Change(4, DETECTABLE_CHANGE, BETTER, 3.0));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void nothingMovedIsNoChange(Measure measure) {
        Change change = measure.change(4, 4);
        assertThat(change.by()).isZero();
        assertThat(change.direction()).isEqualTo(SAME);
        assertThat(change.judgement()).isIn(NO_DETECTABLE_CHANGE, NOT_JUDGED);
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = "GOAL_ATTAINMENT", mode = EnumSource.Mode.EXCLUDE)
    void aScoreOutsideItsScaleIsRefused(Measure measure) {
        assertThat(measure.change(0, 10).by()).isEqualTo(10);
        for (double outside : new double[] {-0.01, 10.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> measure.change(outside, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> measure.change(5, outside));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, POOR",
        "5, POOR",
        "6, MODERATE",
        "7, MODERATE",
        "8, GOOD",
        "9, GOOD",
        "10, EXCELLENT",
    })
    void workAbilityFallsIntoItsBand(int score, WorkAbilityBand band) {
        assertThat(WorkAbilityBand.of(score)).isEqualTo(band);
    }

    @Test
    void workAbilityOutsideItsScaleHasNoBand() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkAbilityBand.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkAbilityBand.of(11));
    }
}
