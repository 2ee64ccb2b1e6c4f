package org.returntowork.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.measures.GoalAttainment.Attained;

class GoalAttainmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 1 1 |  0  0  0 | 50.00
                    1 1 1 |  1  1  1 | 63.69
                    1 1 1 | -2 -2 -2 | 22.61
                    1 1 1 |  2  2  2 | 77.39
                    1     |  1       | 60.00
                    3 1   |  1 -1    | 55.82
                    1 1 1 |  0  1  0 | 54.56
                    """)
    void theReferencesFiguresComeOutToTheLastDigit(String weights, String attainments, double expected) {
        assertThat(GoalAttainment.tScore(goals(weights, attainments))).isEqualTo(expected);
    }

    /** The article's misprint would take the square of the weights for their sum, or the other way round. */
    @Test
    void weightsThatDifferSeparateTheErratumFromTheMisprint() {
        assertThat(GoalAttainment.tScore(goals("9 1", "2 0"))).isEqualTo(69.25);
        assertThat(GoalAttainment.tScore(goals("9 1", "0 2"))).isEqualTo(52.14);
    }

    private static List<Attained> goals(String weights, String attainments) {
        String[] weight = weights.split(" +");
        String[] attained = attainments.split(" +");
        return IntStream.range(0, weight.length)
                .mapToObj(i -> new Attained(Double.parseDouble(weight[i]), Integer.parseInt(attained[i])))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("anyGoals")
    void moreReachedOfOneGoalIsNeverLess(List<Attained> goals) {
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).attainment() < 2) {
                List<Attained> more = new ArrayList<>(goals);
                more.set(i, new Attained(goals.get(i).weight(), goals.get(i).attainment() + 1));
                assertThat(GoalAttainment.tScore(more)).isGreaterThan(GoalAttainment.tScore(goals));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyGoals")
    void whatIsMissedLiesAsFarBelowFiftyAsWhatIsExceededAbove(List<Attained> goals) {
        List<Attained> mirrored = goals.stream()
                .map(goal -> new Attained(goal.weight(), -goal.attainment()))
                .toList();
        assertThat(GoalAttainment.tScore(goals) + GoalAttainment.tScore(mirrored))
                .isCloseTo(100, within(0.011));
    }

    @ParameterizedTest
    @MethodSource("anyGoals")
    void onlyHowTheWeightsCompareCounts(List<Attained> goals) {
        List<Attained> doubled = goals.stream()
                .map(goal -> new Attained(goal.weight() * 2, goal.attainment()))
                .toList();
        assertThat(GoalAttainment.tScore(doubled)).isEqualTo(GoalAttainment.tScore(goals));
    }

    static Stream<List<Attained>> anyGoals() {
        Random random = new Random(26);
        return Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(i -> new Attained(1 + random.nextInt(9), random.nextInt(5) - 2))
                        .toList())
                .limit(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 100})
    void theWeightOfAGoalAloneCountsForNothing(double weight) {
        assertThat(GoalAttainment.tScore(List.of(new Attained(weight, 1)))).isEqualTo(60);
    }

    @Test
    void withoutAGoalThereIsNoScore() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoalAttainment.tScore(List.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0099, 1e-300, -1, 100.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightIsAHundredthToAHundred(double weight) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attained(weight, 0));
    }

    @Test
    void anAttainmentIsWithinTwoOfWhatWasHoped() {
        for (int outside : new int[] {-3, 3}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Attained(1, outside));
        }
        assertThat(Arrays.asList(new Attained(0.5, -2), new Attained(0.5, 2)))
                .extracting(Attained::attainment)
                .containsExactly(-2, 2);
    }
}
