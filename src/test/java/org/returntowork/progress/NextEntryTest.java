package org.returntowork.progress;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.SweepDue;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;

/** When the patient's next entry is due. */
class NextEntryTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final OpenTasks tasks = mock(OpenTasks.class);
    private final WorkLogEntries entries = mock(WorkLogEntries.class);
    private final Shifts shifts = mock(Shifts.class);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final StagedReturn course = mock(StagedReturn.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final OpenTask log = mock(OpenTask.class);
    private final NextEntry nextEntry = new NextEntry(tasks, entries, shifts, stagedReturns, calendar);

    @BeforeEach
    void mondayAtTheFirstStage() {
        given(log.formKey()).willReturn("keep-work-log");
        given(log.caseId()).willReturn(CASE);
        given(tasks.openIn(CASE)).willReturn(List.of(log));
        given(tasks.openOf("keep-work-log")).willReturn(List.of(log));
        given(calendar.today(CASE)).willReturn(MONDAY);
        given(calendar.endOf(any(), any())).willAnswer(call -> Date.from(endOf(call.getArgument(1))));
        Shift monday = shift(MONDAY);
        Shift tuesday = shift(TUESDAY);
        given(shifts.next(CASE, MONDAY.minusDays(1))).willReturn(Optional.of(monday));
        given(shifts.next(CASE, MONDAY)).willReturn(Optional.of(tuesday));
        given(course.caseId()).willReturn(CASE);
        given(stagedReturns.findById(CASE)).willReturn(Optional.of(course));
        given(stagedReturns.findAllOf(any())).willReturn(List.of(course));
        work(WorkState.STAGE);
    }

    @Test
    void afterTodaysEntryTheNextIsDueInTheEveningOfTheNextShift() {
        given(entries.findByCaseIdAndShiftDate(CASE, MONDAY)).willReturn(Optional.of(mock(WorkLogEntry.class)));
        nextEntry.saved(CASE);
        verify(tasks).dueNext(log, endOf(TUESDAY));
    }

    @Test
    void afterAnEarlierDaysEntryTodaysIsDue() {
        nextEntry.saved(CASE);
        verify(tasks).dueNext(log, endOf(MONDAY));
    }

    @Test
    void whileThereIsNoWorkNothingIsDue() {
        work(WorkState.NO_WORK);
        given(log.dueAt()).willReturn(endOf(MONDAY));
        nextEntry.on(new SweepDue());
        verify(tasks).dueNext(log, null);
    }

    @Test
    void whenWorkComesBackAnEntryIsDueAgain() {
        nextEntry.on(new SweepDue());
        verify(tasks).dueNext(log, endOf(MONDAY));
    }

    @Test
    void anEntryThatIsLateStaysLate() {
        given(calendar.dateOf(CASE, endOf(MONDAY.minusDays(3)))).willReturn(MONDAY.minusDays(3));
        given(log.dueAt()).willReturn(endOf(MONDAY.minusDays(3)));
        nextEntry.on(new SweepDue());
        verify(tasks, never()).dueNext(any(), any());
    }

    @Test
    void anEntryThatNobodyCanMakeAnyMoreIsNotWaitedFor() {
        given(calendar.dateOf(CASE, endOf(MONDAY.minusDays(15)))).willReturn(MONDAY.minusDays(15));
        given(log.dueAt()).willReturn(endOf(MONDAY.minusDays(15)));
        nextEntry.on(new SweepDue());
        verify(tasks).dueNext(log, endOf(MONDAY));
    }

    @Test
    void whenWorkEndsNothingIsDueAtOnce() {
        given(log.dueAt()).willReturn(endOf(MONDAY));
        nextEntry.workChanged(CASE);
        verify(tasks, never()).dueNext(any(), any());

        work(WorkState.NO_WORK);
        nextEntry.workChanged(CASE);
        verify(tasks).dueNext(log, null);
    }

    private void work(WorkState state) {
        given(course.stateOn(MONDAY)).willReturn(state);
    }

    private static Shift shift(LocalDate date) {
        return new Shift(date, 240, UUID.randomUUID(), 1, false, null, false);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59).toInstant(ZoneOffset.UTC);
    }
}
