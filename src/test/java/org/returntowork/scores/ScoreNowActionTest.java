package org.returntowork.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Goal;
import org.returntowork.cases.Goals;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.StartingPoint;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.RenderedForm;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

class ScoreNowActionTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "A. Marsh", Role.PATIENT);
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Tess Hale", Role.THERAPIST);

    private final Goal shelf = new Goal(UUID.randomUUID(), "Lift a carton onto a shelf", 2, null);
    private final Goal cage = new Goal(UUID.randomUUID(), "Push a full cage trolley", 1, null);

    private final Cases cases = mock(Cases.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final Goals goals = mock(Goals.class);
    private final Scorings scorings = mock(Scorings.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final Timeline timeline = mock(Timeline.class);
    private final Notices notices = mock(Notices.class);
    private final ScoreNowAction action =
            new ScoreNowAction(cases, goals, new GoalRows(goals), scorings, calendar, timeline, notices);

    @BeforeEach
    void aCaseOnItsWay() {
        StartingPoint start = ScoresTest.start(3, 2, shelf, cage);
        when(goals.findById(CASE)).thenReturn(Optional.of(start));
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.standing()).thenReturn(Standing.RUNNING);
        when(theCase.therapist()).thenReturn(THERAPIST.person());
        when(calendar.today(CASE)).thenReturn(TODAY);
    }

    private ScoreNow scores(int pain, GoalScore... rows) {
        return new ScoreNow(pain, 5, List.of(rows));
    }

    private static GoalScore row(Goal goal, int score) {
        return new GoalScore(goal.id(), score, null);
    }

    private Scoring kept() {
        ArgumentCaptor<Scoring> kept = ArgumentCaptor.forClass(Scoring.class);
        verify(scorings).save(kept.capture());
        return kept.getValue();
    }

    private Errors check(ScoreNow form) {
        Errors errors = new BeanPropertyBindingResult(form, "form") {
            @Override
            protected Object getActualFieldValue(String field) {
                return null;
            }
        };
        action.check(CASE, form, PATIENT, errors);
        return errors;
    }

    @Test
    void whatThePatientScoresIsKeptForTheDayAndTheTherapistIsTold() {
        assertThat(action.submit(CASE, scores(3, row(shelf, 4), row(cage, 3)), PATIENT))
                .isEqualTo(Outcome.COMPLETE);

        Scoring kept = kept();
        assertThat(kept.givenOn()).isEqualTo(TODAY);
        assertThat(kept.week()).isNull();
        assertThat(kept.pain()).isEqualTo(3);
        assertThat(kept.workAbility()).isEqualTo(5);
        assertThat(kept.goalScores()).isEqualTo(Map.of(shelf.id(), 4, cage.id(), 3));
        verify(timeline).add(CASE, "scores-given", PATIENT, Audience.CLINICAL);
        verify(notices).tell(THERAPIST.person(), CASE, "scores-given");
    }

    @Test
    void aTherapistWhoEntersThemAfterATalkNeedNotBeTold() {
        assertThat(action.submit(CASE, scores(3, row(shelf, 4)), THERAPIST).messageKey())
                .isEqualTo("score-now.entered");

        assertThat(action.answeredBy(THERAPIST)).isEqualTo(Role.PATIENT);
        verify(timeline).add(CASE, "scores-given", THERAPIST, Audience.CLINICAL);
        verify(notices, never()).tell(any(), any(), any());
    }

    @Test
    void onTheSameDayTheLaterAnswerCounts() {
        Scoring before = ScoresTest.onTheWay(TODAY, 5, 6, Map.of(shelf, 1, cage, 1));
        when(scorings.of(CASE)).thenReturn(List.of(before));
        assertThat(action.prefill(CASE, PATIENT).pain()).isEqualTo(6);

        action.submit(CASE, scores(2, row(shelf, 4)), PATIENT);

        assertThat(kept()).isSameAs(before);
        assertThat(before.pain()).isEqualTo(2);
        assertThat(before.goalScores()).isEqualTo(Map.of(shelf.id(), 4));
        verify(timeline, never()).add(any(), any(), any(), any());
    }

    @Test
    void anotherDaysScoresAndAFollowUpsAreLeftAsTheyAre() {
        Scoring yesterday = ScoresTest.onTheWay(TODAY.minusDays(1), 5, 6, Map.of(shelf, 1));
        Scoring followUp = Scoring.atFollowUp(UUID.randomUUID(), CASE, 4, scores(1, row(shelf, 9)), TODAY);
        when(scorings.of(CASE)).thenReturn(List.of(yesterday, followUp));
        assertThat(action.prefill(CASE, PATIENT).goals())
                .containsExactly(new GoalScore(shelf.id(), null, null), new GoalScore(cage.id(), null, null));

        action.submit(CASE, scores(2, row(shelf, 4)), PATIENT);

        assertThat(kept()).isNotSameAs(yesterday).isNotSameAs(followUp);
        assertThat(yesterday.pain()).isEqualTo(6);
        assertThat(followUp.pain()).isEqualTo(1);
    }

    @Test
    void onlyTheCasesGoalsAreScoredAndEachOnce() {
        Goal foreign = new Goal(UUID.randomUUID(), "Run", 2, null);

        assertThat(check(scores(3, row(shelf, 4), row(cage, 3))).hasErrors()).isFalse();
        assertThat(check(scores(3, row(shelf, 4), row(foreign, 3))).getFieldError("goals[1].goal"))
                .isNotNull();
        assertThat(check(scores(3, row(shelf, 4), row(shelf, 3))).getFieldError("goals[1].goal"))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void patientAndTherapistMayWhileTheCaseIsOpen(Role role) {
        boolean may = role == Role.PATIENT || role == Role.THERAPIST;
        Actor actor = new Actor(UUID.randomUUID(), "Somebody", role);
        assertThat(action.offeredTo(CASE, actor)).isEqualTo(may);

        when(theCase.standing()).thenReturn(Standing.CLOSED);
        assertThat(action.offeredTo(CASE, actor)).isFalse();
    }

    @Test
    void beforeTheStartIsKnownThereIsNothingToCompareWith() {
        when(goals.findById(CASE)).thenReturn(Optional.empty());

        assertThat(action.offeredTo(CASE, PATIENT)).isFalse();
    }

    @Test
    void thePageAsksForEachGoalWithoutTheScoresOfTheStart() {
        String page = RenderedForm.of(
                "score-now", ScoreNow.class, action.prefill(CASE, PATIENT), action.facts(CASE, PATIENT));

        assertThat(page)
                .contains("name=\"pain\"", "name=\"workAbility\"", "name=\"goals[1].score\"")
                .contains("Lift a carton onto a shelf", "Push a full cage trolley", "Much less than I hoped")
                .doesNotContain("checked")
                .doesNotContain("??");
    }
}
