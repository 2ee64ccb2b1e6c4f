package org.returntowork.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatientSpecificScaleTest {

    static Stream<Arguments> workedCases() {
        return Stream.of(
                Arguments.of("V1", List.of(2, 1, 3), 2.0, List.of(8, 7, 9), 8.0, 6.0),
                Arguments.of("V2", List.of(3, 4, 3), 3.33, List.of(9, 9, 8), 8.67, 5.33),
                Arguments.of("V3", List.of(2, 2, 4), 2.67, List.of(7, 8, 8), 7.67, 5.0),
                Arguments.of("V5", List.of(3, 3, 2), 2.67, List.of(8, 8, 7), 7.67, 5.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void theWorkedCasesComeOutToTheLastDigit(
            String name, List<Integer> start, double first, List<Integer> end, double last, double by) {
        assertThat(PatientSpecificScale.mean(start)).isEqualTo(first);
        assertThat(PatientSpecificScale.mean(end)).isEqualTo(last);
        assertThat(PatientSpecificScale.change(start, end))
                .isEqualTo(new Change(by, Judgement.IMPORTANT_CHANGE, ChangeDirection.BETTER, 2.0));
    }

    @Test
    void oneToFiveActivitiesHaveAMean() {
        assertThat(PatientSpecificScale.mean(List.of(7))).isEqualTo(7);
        assertThat(PatientSpecificScale.mean(List.of(0, 10, 1, 9, 3))).isEqualTo(4.6);
        assertThatIllegalArgumentException().isThrownBy(() -> PatientSpecificScale.mean(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PatientSpecificScale.mean(List.of(1, 2, 3, 4, 5, 6)));
    }

    @Test
    void anActivityIsScoredFromNothingToTen() {
        assertThat(PatientSpecificScale.mean(List.of(0, 10))).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> PatientSpecificScale.mean(List.of(5, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PatientSpecificScale.mean(List.of(5, 11)));
    }

    @Test
    void onlyTheSameActivitiesAreCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatientSpecificScale.change(List.of(2, 1, 3), List.of(8, 7)));
    }

    /** Thirds are not whole in binary: two points more on each activity are exactly two points of the mean. */
    @Test
    void theEdgeIsMetFromEveryMean() {
        for (int a = 0; a <= 8; a++) {
            for (int b = 0; b <= 8; b++) {
                for (int c = 0; c <= 8; c++) {
                    assertThat(PatientSpecificScale.change(List.of(a, b, c), List.of(a + 2, b + 2, c + 2)))
                            .isEqualTo(new Change(2, Judgement.IMPORTANT_CHANGE, ChangeDirection.BETTER, 2.0));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyActivities")
    void aMeanLiesWithinItsActivitiesWhateverTheirOrder(List<Integer> scores) {
        double mean = PatientSpecificScale.mean(scores);
        assertThat(mean).isBetween((double) Collections.min(scores), (double) Collections.max(scores));
        assertThat(PatientSpecificScale.mean(scores.stream().sorted().toList())).isEqualTo(mean);
    }

    @ParameterizedTest
    @MethodSource("anyActivities")
    void aBetterActivityNeverLowersTheMean(List<Integer> scores) {
        List<Integer> better =
                scores.stream().map(score -> Math.min(10, score + 1)).toList();
        assertThat(PatientSpecificScale.mean(better)).isGreaterThanOrEqualTo(PatientSpecificScale.mean(scores));
    }

    static Stream<List<Integer>> anyActivities() {
        Random random = new Random(95);
        return Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(i -> random.nextInt(11))
                        .toList())
                .limit(100);
    }
}
