package org.returntowork.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.Goal;
import org.returntowork.cases.Goals;
import org.returntowork.cases.StartingPoint;
import org.returntowork.measures.Change;
import org.returntowork.measures.ChangeDirection;
import org.returntowork.measures.Judgement;
import org.returntowork.measures.Measure;
import org.returntowork.measures.WorkAbilityBand;
import org.returntowork.scores.Scores.Moment;
import org.returntowork.shared.CaseId;

class ScoresTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate FULL_DUTY = LocalDate.of(2026, 8, 7);

    private final Goal shelf = new Goal(UUID.randomUUID(), "Lift a carton onto a shelf", 2, null);
    private final Goal cage = new Goal(UUID.randomUUID(), "Push a full cage trolley", 1, null);
    private final Goal sleep = new Goal(UUID.randomUUID(), "Sleep through", 3, null);

    static StartingPoint start(int workAbility, int pain, Goal... goals) {
        StartingPoint start = mock(StartingPoint.class);
        when(start.goals()).thenReturn(List.of(goals));
        when(start.workAbility()).thenReturn(workAbility);
        when(start.painNow()).thenReturn(pain);
        return start;
    }

    /** Given with a follow-up, on the day it was due. */
    static Scoring answer(
            int week, int workAbility, int pain, Map<Goal, Integer> scores, Map<Goal, Integer> attainments) {
        return Scoring.atFollowUp(
                UUID.randomUUID(),
                CASE,
                week,
                new ScoreNow(pain, workAbility, rows(scores, attainments)),
                FULL_DUTY.plusWeeks(week));
    }

    static Scoring onTheWay(LocalDate on, int workAbility, int pain, Map<Goal, Integer> scores) {
        return Scoring.onTheWay(CASE, new ScoreNow(pain, workAbility, rows(scores, Map.of())), on);
    }

    private static List<GoalScore> rows(Map<Goal, Integer> scores, Map<Goal, Integer> attainments) {
        return scores.entrySet().stream()
                .map(each -> new GoalScore(each.getKey().id(), each.getValue(), attainments.get(each.getKey())))
                .toList();
    }

    private Scores firstWorkedCase() {
        return Scores.of(
                start(3, 2, shelf, cage, sleep),
                List.of(
                        answer(4, 8, 1, Map.of(shelf, 7, cage, 7, sleep, 8), Map.of(shelf, 0, cage, 0, sleep, 0)),
                        answer(12, 8, 1, Map.of(shelf, 8, cage, 7, sleep, 9), Map.of(shelf, 0, cage, 1, sleep, 0))));
    }

    @Test
    void theFirstWorkedCaseComesOutToTheLastDigit() {
        Scores scores = firstWorkedCase();

        assertThat(scores.function().values()).containsExactly(2.0, 7.33, 8.0);
        assertThat(scores.function().change())
                .isEqualTo(new Change(6, Judgement.IMPORTANT_CHANGE, ChangeDirection.BETTER, 2.0));
        assertThat(scores.workAbility().values()).containsExactly(3.0, 8.0, 8.0);
        assertThat(scores.workAbility().change())
                .isEqualTo(new Change(5, Judgement.IMPORTANT_CHANGE, ChangeDirection.BETTER, 1.92));
        assertThat(scores.workAbilityBand()).isEqualTo(WorkAbilityBand.GOOD);
        assertThat(scores.goalAttainment().values()).containsExactly(null, 50.0, 54.56);
        assertThat(scores.goalAttainment().now()).isEqualTo(54.56);
        assertThat(scores.goalAttainment().change()).isNull();
    }

    @Test
    void eachScoreStandsAtItsMomentWithItsStartAndItsLatest() {
        Scores scores = firstWorkedCase();

        assertThat(scores.moments())
                .containsExactly(
                        new Moment(null, null),
                        new Moment(4, FULL_DUTY.plusWeeks(4)),
                        new Moment(12, FULL_DUTY.plusWeeks(12)));
        Scores.Line first = scores.activities().get(0);
        assertThat(first.measure()).isEqualTo(Measure.ACTIVITY);
        assertThat(first.activity()).isEqualTo("Lift a carton onto a shelf");
        assertThat(first.values()).containsExactly(2.0, 7.0, 8.0);
        assertThat(first.start()).isEqualTo(2);
        assertThat(first.now()).isEqualTo(8);
        assertThat(first.change()).isEqualTo(new Change(6, Judgement.DETECTABLE_CHANGE, ChangeDirection.BETTER, 3.0));
        assertThat(scores.pain().measure()).isEqualTo(Measure.PAIN);
        assertThat(scores.pain().change())
                .isEqualTo(new Change(-1, Judgement.NO_DETECTABLE_CHANGE, ChangeDirection.BETTER, 1.77));
    }

    /** 3.33 to 8.67 would be 5.34 if the rounded means were taken from each other. */
    @Test
    void aChangeIsTakenBeforeTheMeansAreRounded() {
        Goal type = new Goal(UUID.randomUUID(), "Type", 3, null);
        Goal mouse = new Goal(UUID.randomUUID(), "Use the mouse", 4, null);
        Goal jar = new Goal(UUID.randomUUID(), "Open a jar", 3, null);
        Scores scores = Scores.of(
                start(5, 2, type, mouse, jar), List.of(answer(12, 9, 0, Map.of(type, 9, mouse, 9, jar, 8), Map.of())));

        assertThat(scores.function().values()).containsExactly(3.33, 8.67);
        assertThat(scores.function().change().by()).isEqualTo(5.33);
        assertThat(scores.workAbilityBand()).isEqualTo(WorkAbilityBand.GOOD);
        assertThat(scores.goalAttainment().now()).isNull();
    }

    @Test
    void atTheStartThereIsNothingToCompare() {
        Scores scores = Scores.of(start(3, 2, shelf, cage, sleep), List.of());

        assertThat(scores.moments()).containsExactly(new Moment(null, null));
        assertThat(Stream.of(
                                scores.function(),
                                scores.workAbility(),
                                scores.pain(),
                                scores.activities().get(0))
                        .map(Scores.Line::change))
                .containsOnlyNulls();
        assertThat(scores.function().now()).isEqualTo(2.0);
        assertThat(scores.goalAttainment().values()).isEqualTo(Arrays.asList((Double) null));
        assertThat(scores.workAbilityBand()).isEqualTo(WorkAbilityBand.POOR);
    }

    @Test
    void aMeanIsTakenOnlyOfAllActivitiesAndTheLastWholeOneIsCompared() {
        Scores scores = Scores.of(
                start(3, 2, shelf, cage, sleep),
                List.of(
                        answer(4, 6, 2, Map.of(shelf, 4, cage, 3, sleep, 5), Map.of()),
                        answer(12, 7, 2, Map.of(shelf, 9, cage, 9), Map.of())));

        assertThat(scores.function().values()).containsExactly(2.0, 4.0, null);
        assertThat(scores.function().now()).isEqualTo(4.0);
        assertThat(scores.function().change().by()).isEqualTo(2);
        assertThat(scores.activities().get(2).values()).containsExactly(3.0, 5.0, null);
        assertThat(scores.activities().get(2).now()).isEqualTo(5);
    }

    @Test
    void weightsCountAndGoalsAreJudgedAllOrNotAtAll() {
        Goal heavy = new Goal(UUID.randomUUID(), "Lift", 2, 3);
        Goal light = new Goal(UUID.randomUUID(), "Walk", 2, 1);
        Scores scores = Scores.of(
                start(3, 2, heavy, light),
                List.of(
                        answer(4, 6, 2, Map.of(heavy, 4, light, 3), Map.of(heavy, 1, light, -1)),
                        answer(12, 6, 2, Map.of(heavy, 4, light, 3), Map.of(heavy, 2))));

        assertThat(scores.goalAttainment().values()).containsExactly(null, 55.82, null);
        assertThat(scores.goalAttainment().now()).isEqualTo(55.82);
    }

    @Test
    void scoresGivenOnTheWayStandBetweenTheStartAndTheFollowUps() {
        LocalDate june = LocalDate.of(2026, 6, 12);
        Scores scores = Scores.of(
                start(3, 4, shelf, cage, sleep),
                List.of(
                        onTheWay(june, 5, 3, Map.of(shelf, 4, cage, 3, sleep, 5)),
                        answer(4, 8, 1, Map.of(shelf, 7, cage, 7, sleep, 8), Map.of())));

        assertThat(scores.moments())
                .containsExactly(new Moment(null, null), new Moment(null, june), new Moment(4, FULL_DUTY.plusWeeks(4)));
        assertThat(scores.function().values()).containsExactly(2.0, 4.0, 7.33);
        assertThat(scores.pain().values()).containsExactly(4.0, 3.0, 1.0);
        assertThat(scores.workAbility().change().by()).isEqualTo(5);
    }

    @Test
    void aCaseHasScoresOnceThePatientHasSaidHowItIsAtTheStart() {
        Goals goals = mock(Goals.class);
        Scorings scorings = mock(Scorings.class);
        StartingPoint start = start(3, 2, shelf);
        when(goals.findById(CASE)).thenReturn(Optional.of(start));
        CaseScores scores = new CaseScores(goals, scorings);
        assertThat(scores.lastWorkAbility(CASE)).isEqualTo(3);

        when(scorings.of(CASE))
                .thenReturn(List.of(
                        answer(4, 8, 1, Map.of(shelf, 7), Map.of()), answer(12, 6, 1, Map.of(shelf, 7), Map.of())));

        assertThat(scores.of(CASE).orElseThrow().moments()).hasSize(3);
        assertThat(scores.lastWorkAbility(CASE)).isEqualTo(6);
        assertThat(scores.of(CaseId.next())).isEmpty();
        assertThat(scores.lastWorkAbility(CaseId.next())).isNull();
    }
}
