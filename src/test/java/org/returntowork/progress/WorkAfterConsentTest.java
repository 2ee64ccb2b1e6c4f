package org.returntowork.progress;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ConsentRegained;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;

class WorkAfterConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);

    private final CaseId caseId = CaseId.next();
    private final StagedReturn course = mock(StagedReturn.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final ReviewAgenda agenda = new ReviewAgenda(caseId);
    private WorkAfterConsent work;

    @BeforeEach
    void theConsentHasEndedTheWork() {
        StagedReturns stagedReturns = mock(StagedReturns.class);
        Cases cases = mock(Cases.class);
        ReviewAgendas agendas = mock(ReviewAgendas.class);
        CaseCalendar calendar = mock(CaseCalendar.class);
        when(stagedReturns.findById(caseId)).thenReturn(Optional.of(course));
        when(cases.get(caseId)).thenReturn(theCase);
        when(agendas.of(caseId)).thenReturn(agenda);
        when(calendar.today(caseId)).thenReturn(TODAY);
        when(course.caseId()).thenReturn(caseId);
        when(course.stateOn(TODAY)).thenReturn(WorkState.CONSENT_ENDED);
        work = new WorkAfterConsent(stagedReturns, cases, agendas, calendar);
    }

    @Test
    void whileLighterWorkIsCalledForTheLimitsAreThoseOfTheStageBefore() {
        standing(Standing.URGENT, new FiredRule("R1c", ReviewDecision.STEP_BACK));

        work.on(new ConsentRegained(caseId));

        var order = inOrder(course);
        order.verify(course).goOn(TODAY);
        order.verify(course).lighten(TODAY);
        verify(course, never()).stopWork(any());
    }

    @Test
    void whileAStopIsCalledForThereIsNoWork() {
        standing(Standing.URGENT, new FiredRule("R0", ReviewDecision.STOP));

        work.on(new ConsentRegained(caseId));

        verify(course).stopWork(TODAY);
        verify(course, never()).goOn(any());
    }

    @Test
    void whatIsDecidedMeanwhileDoesNotBringTheWorkBack() {
        standing(Standing.URGENT, new FiredRule("R1c", ReviewDecision.STEP_BACK));

        work.beneath(course, () -> course.stepBack(TODAY));

        var order = inOrder(course);
        order.verify(course).lighten(TODAY);
        order.verify(course).stepBack(TODAY);
        order.verify(course).endConsent(TODAY);
    }

    @Test
    void workThatAnotherThingEndedIsLeftAlone() {
        when(course.stateOn(TODAY)).thenReturn(WorkState.NO_WORK);

        work.beneath(course, () -> course.goOn(TODAY));

        verify(course).goOn(TODAY);
        verify(course, never()).endConsent(any());
    }

    private void standing(Standing standing, FiredRule called) {
        when(theCase.standing()).thenReturn(standing);
        agenda.callForUrgentReview(called, TODAY);
    }
}
