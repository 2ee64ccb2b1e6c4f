package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.springframework.validation.DirectFieldBindingResult;

class AgreePlanFormTests {

    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "A. Marsh", Role.PATIENT);
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "K. Boss", Role.EMPLOYER);
    private static final AgreePlan YES = new AgreePlan(PlanAnswer.AGREE, null, "Signed");
    private static final AgreePlan NO = new AgreePlan(PlanAnswer.ASK_CHANGE, "Too fast", "Signed");

    private final Plans plans = mock(Plans.class);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final Cases cases = mock(Cases.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final Processes processes = mock(Processes.class);
    private final Timeline timeline = mock(Timeline.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final AgreePlanForm form = new AgreePlanForm(
            plans,
            mock(PlanViews.class),
            new Agreement(stagedReturns, cases, calendar, processes, timeline),
            timeline,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final PlanSteps steps = new PlanSteps(cases, plans, stagedReturns, calendar);
    private final StagedReturn course = new StagedReturn(CASE);
    private final Plan plan = proposed(1, stages());

    @BeforeEach
    void aPlanWaits() {
        when(plans.lastProposed(CASE)).thenReturn(Optional.of(plan));
        when(stagedReturns.of(CASE)).thenReturn(course);
        when(cases.get(CASE)).thenReturn(theCase);
        today(MONDAY.minusDays(7));
    }

    private void today(LocalDate date) {
        when(calendar.today(CASE)).thenReturn(date);
    }

    @Test
    void whenBothAgreeTheFirstStageBeginsOnItsDayAndWorkBeginsOnce() {
        form.submit(CASE, YES, PATIENT);
        assertThat(steps.agreed(CASE.toString())).isFalse();
        verify(processes, never()).tell(any(), any());

        form.submit(CASE, YES, EMPLOYER);
        assertThat(steps.agreed(CASE.toString())).isTrue();
        assertThat(course.current().orElseThrow().beginsOn()).isEqualTo(MONDAY);
        assertThat(course.current().orElseThrow().baseline()).isEqualTo(2);
        verify(theCase).enter(Phase.STAGE);
        verify(processes).tell("Message_WorkBegins", CASE);
    }

    @Test
    void aPlanAgreedLateBeginsToday() {
        today(MONDAY.plusDays(3));
        form.submit(CASE, YES, PATIENT);
        form.submit(CASE, YES, EMPLOYER);

        assertThat(course.current().orElseThrow().beginsOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void aRevisedPlanDoesNotBeginTheWorkLogAgain() {
        course.begin(agreed(1, stages()), 1, MONDAY.minusWeeks(4), 2, RunCause.PLAN);
        form.submit(CASE, YES, PATIENT);
        form.submit(CASE, YES, EMPLOYER);

        assertThat(course.plan()).isSameAs(plan);
        assertThat(course.runs()).as("the stage stayed as it was").hasSize(1);
        verify(processes, never()).tell(any(), any());
    }

    @Test
    void aChangeAskedForEndsTheQuestion() {
        form.submit(CASE, NO, EMPLOYER);

        assertThat(steps.changeAsked(CASE.toString())).isTrue();
        assertThat(steps.agreed(CASE.toString())).isFalse();
        assertThat(course.plan()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> form.submit(CASE, YES, PATIENT));
    }

    @Test
    void toAskForAChangeTakesAReason() {
        assertThat(rejected(new AgreePlan(PlanAnswer.ASK_CHANGE, null, "Signed")))
                .isEqualTo("comment");
        assertThat(rejected(YES)).isNull();
        assertThat(form.needsSignature()).isTrue();
    }

    private String rejected(AgreePlan answer) {
        DirectFieldBindingResult errors = new DirectFieldBindingResult(answer, "form");
        form.check(CASE, answer, PATIENT, errors);
        return errors.hasErrors() ? errors.getFieldError().getField() : null;
    }
}
