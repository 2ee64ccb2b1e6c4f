package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.organisation.Program;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;

class FollowUpStepsTest {

    private static final CaseId CASE = CaseId.next();
    private static final String ID = CASE.toString();
    /** A Monday; the first follow-up is due on Monday 2026-06-29. */
    private static final LocalDate COMPLETE = LocalDate.of(2026, 6, 1);

    private final FollowUps followUps = mock(FollowUps.class);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final StagedReturn staged = mock(StagedReturn.class);
    private final Run run = mock(Run.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final List<FollowUp> given = new ArrayList<>();
    private Instant now = Instant.parse("2026-06-29T09:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final CaseFollowUps caseFollowUps = new CaseFollowUps(followUps, stagedReturns, calendar, clock);
    private final FollowUpSteps steps = new FollowUpSteps(caseFollowUps);

    @BeforeEach
    void aCompletedPlan() {
        Program program = Program.defaults();
        when(calendar.program(CASE)).thenReturn(program);
        when(calendar.today(CASE)).thenAnswer(call -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        when(calendar.at(eq(CASE), any(), any()))
                .thenAnswer(call -> call.<LocalDate>getArgument(1)
                        .atTime(call.<LocalTime>getArgument(2))
                        .toInstant(ZoneOffset.UTC));
        when(calendar.endOf(eq(CASE), any())).thenAnswer(call -> endOf(call.getArgument(1)));
        when(calendar.plusWorkingDays(eq(CASE), any(), anyInt()))
                .thenAnswer(call -> program.calendar().plus(call.getArgument(1), call.getArgument(2)));
        when(stagedReturns.findById(CASE)).thenReturn(Optional.of(staged));
        when(staged.state()).thenReturn(WorkState.FULL_DUTY);
        when(staged.runs()).thenReturn(List.of(run));
        when(run.endedOn()).thenReturn(COMPLETE);
        when(followUps.of(CASE)).thenAnswer(call -> List.copyOf(given));
    }

    @Test
    void thePatientIsAskedOnTheMorningAfterTheFirstWeeks() {
        assertThat(steps.dueAt(ID)).isEqualTo(Date.from(Instant.parse("2026-06-29T08:00:00Z")));
        assertThat(steps.due(ID)).isEqualTo(endOf(LocalDate.of(2026, 7, 2)));
        assertThat(steps.unansweredAt(ID)).isEqualTo(endOf(LocalDate.of(2026, 7, 13)));
        assertThat(steps.goesOn(ID)).isTrue();
    }

    @Test
    void withoutAnAnswerTheTherapistLooksAfterTenWorkingDays() {
        now = Instant.parse("2026-07-13T23:58:00Z");
        assertThat(steps.needsReview(ID)).isFalse();
        now = Instant.parse("2026-07-13T23:59:00Z");
        assertThat(steps.needsReview(ID)).isTrue();
    }

    @Test
    void aFineAnswerGoesOnToTheNextWeeksAndTheLastEndsIt() {
        given.add(answered(4, List.of()));
        assertThat(steps.needsReview(ID)).isFalse();
        assertThat(steps.goesOn(ID)).isTrue();
        assertThat(steps.dueAt(ID)).isEqualTo(Date.from(Instant.parse("2026-08-24T08:00:00Z")));

        given.add(answered(12, List.of()));
        assertThat(steps.goesOn(ID)).isFalse();
        assertThat(steps.needsReview(ID)).isFalse();
        assertThat(steps.afterFollowUp(ID)).isEqualTo("LEAVE");
    }

    @Test
    void troubleNeedsAReviewUntilItIsReviewed() {
        FollowUp trouble = answered(4, List.of(Trouble.PAIN));
        given.add(trouble);
        assertThat(steps.needsReview(ID)).isTrue();

        trouble.review(FollowUpDecision.CONTINUE, null, null, COMPLETE.plusWeeks(5));
        assertThat(steps.needsReview(ID)).isFalse();
        assertThat(steps.goesOn(ID)).isTrue();
    }

    @Test
    void aReopenedStageEndsTheFollowUpsAndTheCaseGoesBackToIt() {
        when(staged.state()).thenReturn(WorkState.STAGE);

        assertThat(steps.goesOn(ID)).isFalse();
        assertThat(steps.needsReview(ID)).isFalse();
        assertThat(steps.afterFollowUp(ID)).isEqualTo("STAGE");
    }

    @Test
    void fullDutyThatBeginsLaterCountsFromThatDay() {
        when(run.endedOn()).thenReturn(COMPLETE.plusDays(1));

        assertThat(steps.dueAt(ID)).isEqualTo(Date.from(Instant.parse("2026-06-30T08:00:00Z")));
    }

    @Test
    void anInterruptionOfFullDutyDoesNotBeginTheWeeksAnew() {
        when(staged.stateSince(any())).thenReturn(COMPLETE.plusDays(20));

        assertThat(steps.dueAt(ID)).isEqualTo(Date.from(Instant.parse("2026-06-29T08:00:00Z")));
    }

    @Test
    void whileWorkIsStoppedTheFollowUpLeavesForTheUrgentReview() {
        given.add(answered(4, List.of(Trouble.RED_FLAG)));
        when(staged.state()).thenReturn(WorkState.NO_WORK);

        assertThat(steps.needsReview(ID)).isFalse();
        assertThat(steps.goesOn(ID)).isFalse();
        assertThat(steps.afterFollowUp(ID)).isEqualTo("LEAVE");
    }

    @Test
    void theBaselineIsTheLastRuns() {
        Run first = mock(Run.class);
        Run last = mock(Run.class);
        when(first.baseline()).thenReturn(3.0);
        when(last.baseline()).thenReturn(2.5);
        when(staged.runs()).thenReturn(List.of(first, last));

        assertThat(caseFollowUps.baseline(CASE)).isEqualTo(2.5);
    }

    private static FollowUp answered(int week, List<Trouble> troubles) {
        FollowUp followUp = new FollowUp(CASE, COMPLETE, week);
        followUp.answer(TroubleRulesTest.answers(true, true, 1, 8, null), troubles, COMPLETE.plusWeeks(week));
        return followUp;
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.atTime(23, 59).toInstant(ZoneOffset.UTC));
    }
}
