package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.modification.DecideWithoutAnswer;
import org.returntowork.modification.DecideWithoutAnswer.WithoutAnswer;
import org.returntowork.modification.NotAgreed.AskedChange;
import org.returntowork.modification.PauseAsked;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.validation.DirectFieldBindingResult;

class DecideOnPlanFormTests {

    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "T. Lang", Role.THERAPIST);
    private static final String ID = CASE.toString();

    private final Plans plans = mock(Plans.class, CALLS_REAL_METHODS);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final Cases cases = mock(Cases.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final Notices notices = mock(Notices.class);
    private final Consents consents = mock(Consents.class);
    private final Timeline timeline = mock(Timeline.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final DecideOnPlanForm form = new DecideOnPlanForm(
            plans,
            stagedReturns,
            new Agreement(stagedReturns, cases, calendar, mock(Processes.class), timeline),
            cases,
            consents,
            mock(ClinicalWords.class),
            timeline,
            notices,
            events,
            clock);
    private final PlanSteps steps = new PlanSteps(cases, plans, stagedReturns, calendar);
    private final StagedReturn course = new StagedReturn(CASE);
    private final List<Plan> versions = new ArrayList<>();

    @BeforeEach
    void aCase() {
        when(plans.of(CASE)).thenReturn(versions);
        when(plans.save(any())).thenAnswer(call -> call.getArgument(0));
        when(stagedReturns.of(CASE)).thenReturn(course);
        when(stagedReturns.findById(CASE)).thenReturn(Optional.of(course));
        when(calendar.program(CASE)).thenReturn(Program.defaults());
        when(calendar.today(CASE)).thenReturn(MONDAY.minusDays(7));
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.id()).thenReturn(CASE);
        when(theCase.patient()).thenReturn(UUID.randomUUID());
        when(theCase.employer()).thenReturn(UUID.randomUUID());
        when(theCase.standing()).thenReturn(Standing.RUNNING);
    }

    private Plan turnedDown(Role by, String words) {
        Plan plan = proposed(versions.size() + 1, stages());
        plan.askChange(by, words);
        versions.add(plan);
        return plan;
    }

    private void threeRounds() {
        turnedDown(Role.EMPLOYER, "Too long").replace();
        turnedDown(Role.PATIENT, "Too fast").replace();
        turnedDown(Role.EMPLOYER, "Still too long");
    }

    @Test
    void theRoundsAreOverWithTheProgramsLastAndNotBefore() {
        turnedDown(Role.EMPLOYER, "Too long").replace();
        turnedDown(Role.PATIENT, "Too fast");
        assertThat(steps.roundsAreOver(ID)).isFalse();

        versions.get(1).replace();
        turnedDown(Role.EMPLOYER, "Still too long");
        assertThat(steps.roundsAreOver(ID)).isTrue();
        assertThat(form.facts(CASE, THERAPIST).changes())
                .containsExactly(
                        new AskedChange(1, Role.EMPLOYER, "Too long"),
                        new AskedChange(2, Role.PATIENT, "Too fast"),
                        new AskedChange(3, Role.EMPLOYER, "Still too long"));
    }

    @Test
    void anAgreementAfterATalkPutsThePlanInForceAndIsShownToBoth() {
        threeRounds();
        when(consents.employerLimits(CASE)).thenReturn(true);
        when(theCase.phase()).thenReturn(Phase.STAGE);

        form.submit(CASE, answer(WithoutAnswer.ON_BEHALF), THERAPIST);

        assertThat(course.plan()).isSameAs(versions.get(2));
        assertThat(steps.afterDecision(ID)).isEqualTo("STAGE");
        verify(theCase).enter(Phase.STAGE);
        verify(notices).tell(theCase.patient(), CASE, "plan-agreed-on-behalf", "3");
        verify(notices).tell(theCase.employer(), CASE, "plan-agreed-on-behalf", "3");
    }

    @Test
    void withoutAPlanInForceAnotherIsBuiltAndItsRoundsAreCountedAnew() {
        threeRounds();

        form.submit(CASE, answer(WithoutAnswer.GO_ON), THERAPIST);
        verify(theCase).enter(Phase.PLAN);

        turnedDown(Role.EMPLOYER, "No");
        assertThat(steps.roundsAreOver(ID)).isFalse();
    }

    @Test
    void aPlanInForceStays() {
        course.begin(agreed(1, stages()), 1, MONDAY.minusWeeks(4), 2, RunCause.PLAN);
        Plan inForce = course.plan();
        threeRounds();

        form.submit(CASE, answer(WithoutAnswer.GO_ON), THERAPIST);

        assertThat(course.plan()).isSameAs(inForce);
        verify(theCase).enter(Phase.STAGE);
    }

    @Test
    void aPauseOrACloseLeavesTheMainFlow() {
        threeRounds();
        form.submit(CASE, answer(WithoutAnswer.PAUSE), THERAPIST);
        verify(events).publishEvent(new PauseAsked(CASE));

        versions.clear();
        threeRounds();
        form.submit(CASE, answer(WithoutAnswer.CLOSE), THERAPIST);
        verify(theCase).interrupt(Standing.CLOSING);
        verify(theCase, never()).enter(any());
        when(theCase.standing()).thenReturn(Standing.CLOSING);
        assertThat(steps.afterDecision(ID)).isEqualTo("LEAVE");
    }

    @Test
    void theProofOfAnAgreementFitsWhereSignaturesStand() {
        DecideWithoutAnswer tooLong = new DecideWithoutAnswer(WithoutAnswer.ON_BEHALF, "x".repeat(201));
        DirectFieldBindingResult errors = new DirectFieldBindingResult(tooLong, "form");
        form.check(CASE, tooLong, THERAPIST, errors);

        assertThat(errors.getFieldError("note")).isNotNull();
    }

    private static DecideWithoutAnswer answer(WithoutAnswer decision) {
        return new DecideWithoutAnswer(decision, "Signed by both on paper");
    }
}
