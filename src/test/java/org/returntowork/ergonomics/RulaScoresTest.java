package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulaScoresTest {

    private static final StepScores ALL =
            new StepScores(new int[] {1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0}, new int[] {6, 3, 4, 2, 1, 3, 6, 6, 2, 1, 3});

    private static RulaSteps steps(RulaTable table, int... of) {
        return new RulaSteps(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8], of[9], of[10], table);
    }

    @ParameterizedTest
    @CsvSource({
        "WORKSHEET, '1 1 1 1 0 0 1 1 1 0 0', 1, 1, 1, ACCEPTABLE",
        "OLDER,     '1 1 1 1 0 0 1 1 1 0 0', 1, 1, 1, ACCEPTABLE",
        "WORKSHEET, '3 1 1 1 1 2 2 3 2 1 1', 6, 7, 7, CHANGE_NOW",
        "OLDER,     '3 1 1 1 1 2 2 3 2 1 1', 5, 7, 7, CHANGE_NOW",
        "WORKSHEET, '2 2 1 1 0 1 1 2 1 0 0', 4, 2, 3, INVESTIGATE",
        "OLDER,     '2 2 1 1 0 0 1 2 1 0 0', 2, 2, 2, ACCEPTABLE",
        "WORKSHEET, '4 2 3 2 0 0 3 4 1 1 0', 5, 6, 7, CHANGE_NOW",
        "WORKSHEET, '4 1 2 1 1 0 2 3 1 0 0', 5, 4, 5, CHANGE_SOON",
        "WORKSHEET, '6 3 4 2 1 3 6 6 2 1 3', 13, 13, 7, CHANGE_NOW"
    })
    void scoresAAndBHoldMuscleUseAndForceAndMakeTheFinalScore(
            RulaTable table, String given, int scoreA, int scoreB, int score, RulaLevel level) {
        int[] of = Arrays.stream(given.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(steps(table, of).scores()).isEqualTo(new RulaScores(scoreA, scoreB, score, level, table));
    }

    @Test
    void thePostureScoresAreTheTablesWithoutMuscleUseAndForce() {
        RulaSteps steps = steps(RulaTable.WORKSHEET, 3, 1, 1, 1, 1, 2, 2, 3, 2, 1, 1);

        assertThat(steps.postureA()).isEqualTo(3);
        assertThat(steps.postureB()).isEqualTo(5);
    }

    @Test
    void withoutATableTheCommonWorksheetsIsRead() {
        RulaScores scores = steps(null, 2, 2, 1, 1, 0, 0, 1, 1, 1, 0, 0).scores();

        assertThat(scores.table()).isEqualTo(RulaTable.WORKSHEET);
        assertThat(scores.scoreA()).isEqualTo(3);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void aWorseStepScoreIsNeverABetterResult(RulaTable table) {
        assertThat(ALL.count()).isEqualTo(663_552);
        ALL.eachStepUp((at, worse) -> {
            RulaScores before = steps(table, at).scores();
            RulaScores after = steps(table, worse).scores();
            if (after.score() < before.score()
                    || after.scoreA() < before.scoreA()
                    || after.scoreB() < before.scoreB()
                    || after.level().compareTo(before.level()) < 0) {
                throw new AssertionError(before + " became " + after);
            }
        });
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void allScoresOccurAndNoOthers(RulaTable table) {
        TreeSet<Integer> scores = new TreeSet<>();
        TreeSet<Integer> scoresA = new TreeSet<>();
        TreeSet<Integer> scoresB = new TreeSet<>();
        ALL.eachCombination(at -> {
            RulaScores result = steps(table, at).scores();
            scores.add(result.score());
            scoresA.add(result.scoreA());
            scoresB.add(result.scoreB());
        });

        assertThat(scores).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(scoresA).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(scoresB).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void tableCEndsWithEightAndMoreAndSevenAndMore() {
        assertThat(RulaTables.c(13, 13)).isEqualTo(RulaTables.c(8, 7)).isEqualTo(7);
        assertThat(RulaTables.c(9, 1)).isEqualTo(RulaTables.c(8, 1)).isEqualTo(5);
        assertThat(RulaTables.c(1, 8)).isEqualTo(RulaTables.c(1, 7)).isEqualTo(5);
        assertThat(RulaTables.c(3, 8)).isEqualTo(RulaTables.c(3, 7)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ACCEPTABLE, FITS",
        "2, ACCEPTABLE, FITS",
        "3, INVESTIGATE, BREAKS",
        "4, INVESTIGATE, BREAKS",
        "5, CHANGE_SOON, EXCEEDS",
        "6, CHANGE_SOON, EXCEEDS",
        "7, CHANGE_NOW, LATE"
    })
    void theLevelFollowsTheScore(int score, RulaLevel level, PostureLevel.Tone tone) {
        assertThat(RulaLevel.of(score)).isEqualTo(level);
        assertThat(level.tone()).isEqualTo(tone);
        assertThat(level.key()).isEqualTo("RulaLevel." + level);
    }

    @Test
    void thereIsNoLevelAboveSeven() {
        assertThatThrownBy(() -> RulaLevel.of(8)).isInstanceOf(IllegalArgumentException.class);
    }
}
