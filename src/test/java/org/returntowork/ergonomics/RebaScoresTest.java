package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebaScoresTest {

    private static final StepScores ALL =
            new StepScores(new int[] {1, 1, 1, 0, 1, 1, 1, 0, 0}, new int[] {5, 3, 4, 3, 6, 2, 3, 3, 3});

    private static RebaSteps steps(int... of) {
        return new RebaSteps(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8]);
    }

    @ParameterizedTest
    @CsvSource({
        "'1 1 1 0 1 1 1 0 0', 1, 1, 1, 1, NEGLIGIBLE",
        "'1 1 1 0 1 1 1 0 1', 1, 1, 1, 2, LOW",
        "'2 1 1 1 2 1 1 0 1', 3, 1, 2, 3, LOW",
        "'3 2 2 1 3 2 2 1 0', 6, 6, 8, 8, HIGH",
        "'3 1 2 0 3 1 1 0 1', 4, 3, 4, 5, MEDIUM",
        "'4 2 2 2 4 2 2 1 1', 8, 7, 10, 11, VERY_HIGH",
        "'5 3 4 3 6 2 3 3 3', 12, 12, 12, 15, VERY_HIGH"
    })
    void loadCouplingAndActivityComeOnTopOfTheTables(
            String given, int scoreA, int scoreB, int scoreC, int score, RebaLevel level) {
        int[] of = Arrays.stream(given.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(steps(of).scores()).isEqualTo(new RebaScores(scoreA, scoreB, scoreC, score, level));
    }

    @Test
    void thePostureScoresAreTheTablesAlone() {
        RebaSteps steps = steps(4, 2, 2, 2, 4, 2, 2, 1, 1);

        assertThat(steps.postureA()).isEqualTo(6);
        assertThat(steps.postureB()).isEqualTo(6);
    }

    @Tag("exhaustive")
    @Test
    void aWorseStepScoreIsNeverABetterResult() {
        assertThat(ALL.count()).isEqualTo(138_240);
        ALL.eachStepUp((at, worse) -> {
            RebaScores before = steps(at).scores();
            RebaScores after = steps(worse).scores();
            if (after.score() < before.score()
                    || after.scoreA() < before.scoreA()
                    || after.scoreB() < before.scoreB()
                    || after.scoreC() < before.scoreC()
                    || after.level().compareTo(before.level()) < 0) {
                throw new AssertionError(before + " became " + after);
            }
        });
    }

    @Tag("exhaustive")
    @Test
    void allScoresOccurAndNoOthers() {
        TreeSet<Integer> scores = new TreeSet<>();
        TreeSet<Integer> scoresC = new TreeSet<>();
        ALL.eachCombination(at -> {
            scores.add(steps(at).scores().score());
            scoresC.add(steps(at).scores().scoreC());
        });

        assertThat(scores).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(scoresC).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NEGLIGIBLE, FITS",
        "2, LOW, FITS",
        "3, LOW, FITS",
        "4, MEDIUM, BREAKS",
        "7, MEDIUM, BREAKS",
        "8, HIGH, EXCEEDS",
        "10, HIGH, EXCEEDS",
        "11, VERY_HIGH, LATE",
        "15, VERY_HIGH, LATE"
    })
    void theLevelFollowsTheScore(int score, RebaLevel level, PostureLevel.Tone tone) {
        assertThat(RebaLevel.of(score)).isEqualTo(level);
        assertThat(level.tone()).isEqualTo(tone);
        assertThat(level.key()).isEqualTo("RebaLevel." + level);
    }

    @Test
    void thereIsNoLevelAboveFifteen() {
        assertThatThrownBy(() -> RebaLevel.of(16)).isInstanceOf(IllegalArgumentException.class);
    }
}
