package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.Stage;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;
import org.returntowork.shared.CaseId;

class CourseReaderTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = MONDAY.plusDays(3);
    private static final Instant EVENING = Instant.parse("2026-05-04T18:00:00Z");

    private final StagedReturn course = mock(StagedReturn.class);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final Shifts shifts = mock(Shifts.class);
    private final WorkLogEntries entries = mock(WorkLogEntries.class);
    private final RunReader runs = mock(RunReader.class);
    private final HappeningsReader happenings = mock(HappeningsReader.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final CourseReader reader = new CourseReader(stagedReturns, shifts, entries, runs, happenings, calendar);
    private final List<WorkLogEntry> logged = new ArrayList<>();

    @BeforeEach
    void fourShiftsAreScheduledUntilToday() {
        when(calendar.today(CASE)).thenReturn(TODAY);
        when(stagedReturns.findById(CASE)).thenReturn(Optional.of(course));
        when(shifts.between(eq(CASE), any(), eq(TODAY)))
                .thenReturn(MONDAY.datesUntil(TODAY.plusDays(1))
                        .map(day -> new Shift(day, 240, new UUID(1, 1), 1, false, null, false))
                        .toList());
        when(entries.between(eq(CASE), any(), eq(TODAY))).thenReturn(logged);
        Run present = run(1, "Half days", MONDAY, null, 2.0);
        when(course.runs()).thenReturn(List.of(present));
        when(course.current()).thenReturn(Optional.of(present));
        when(runs.baselineOf(CASE, course, present)).thenReturn(new Baseline(3, 6));
    }

    @Test
    void whatIsNotLoggedIsAGapAndTodayIsNoneYet() {
        logged.add(entry(MONDAY, 240, answers(200, 4, 2)));

        assertThat(read().shifts())
                .extracting(
                        ShiftPoint::date, ShiftPoint::logged, ShiftPoint::workedMinutes, ShiftPoint::painNextMorning)
                .containsExactly(
                        tuple(MONDAY, true, 200, 2),
                        tuple(MONDAY.plusDays(1), false, null, null),
                        tuple(MONDAY.plusDays(2), false, null, null));
    }

    @Test
    void whatWasCorrectedHasItsCorrectedValue() {
        WorkLogEntry entry = entry(MONDAY, 240, answers(240, 8, 5));
        entry.correct(answers(240, 3, 2), "A. Marsh", EVENING);
        logged.add(entry);

        ShiftPoint first = read().shifts().get(0);

        assertThat(first.painPeak()).isEqualTo(3);
        assertThat(first.painNextMorning()).isEqualTo(2);
        assertThat(first.corrected()).isTrue();
    }

    @Test
    void aDayThatWasNotPlannedIsThereWithNothingPlanned() {
        logged.add(entry(MONDAY, 240, answers(240, 3, 2)));
        logged.add(entry(TODAY, 0, answers(60, 3, null)));
        when(shifts.between(eq(CASE), any(), eq(TODAY))).thenReturn(List.of());

        assertThat(read().shifts())
                .extracting(ShiftPoint::date, ShiftPoint::plannedMinutes, ShiftPoint::workedMinutes)
                .containsExactly(tuple(MONDAY, 0, 240), tuple(TODAY, 0, 60));
    }

    @Test
    void stretchesFollowEachOtherWithTheirOwnBaselines() {
        Run before = run(1, "Half days", MONDAY, MONDAY.plusDays(2), 1.0);
        Run onTheSameDay = run(2, "Most of the day", MONDAY.plusDays(2), MONDAY.plusDays(2), 2.0);
        Run present = run(1, "Half days", MONDAY.plusDays(2), null, 2.0);
        Run coming = run(2, "Most of the day", TODAY.plusDays(4), null, 2.0);
        when(course.runs()).thenReturn(List.of(before, onTheSameDay, present, coming));
        when(course.current()).thenReturn(Optional.of(present));
        when(runs.baselineOf(CASE, course, present)).thenReturn(new Baseline(3, 6));

        assertThat(read().stretches())
                .containsExactly(
                        new Stretch(1, "Half days", MONDAY, MONDAY.plusDays(1), 2),
                        new Stretch(1, "Half days", MONDAY.plusDays(2), TODAY, 3));
    }

    @Test
    void beforeTheFirstStageHasBegunThereIsNothing() {
        Run coming = run(1, "Half days", TODAY.plusDays(4), null, 2.0);
        when(course.runs()).thenReturn(List.of(coming));

        assertThat(reader.of(CASE)).isEmpty();
    }

    private CourseOfReturn read() {
        return reader.of(CASE).orElseThrow();
    }

    private static Run run(int stage, String name, LocalDate from, LocalDate endedOn, double baseline) {
        Run run = mock(Run.class);
        when(run.stageNumber()).thenReturn(stage);
        when(run.stage()).thenReturn(new Stage(name, 2, List.of(DayOfWeek.MONDAY), 240, false, 5, List.of()));
        when(run.beginsOn()).thenReturn(from);
        when(run.endedOn()).thenReturn(endedOn);
        when(run.baseline()).thenReturn(baseline);
        return run;
    }

    private static WorkLogEntry entry(LocalDate day, int planned, LogAnswers answers) {
        return new WorkLogEntry(CASE, day, planned, answers, EVENING);
    }

    private static LogAnswers answers(int worked, int peak, Integer morning) {
        return new LogAnswers(worked, null, List.of(), 2, peak, morning, 3, null, null, List.of(), false, List.of());
    }
}
