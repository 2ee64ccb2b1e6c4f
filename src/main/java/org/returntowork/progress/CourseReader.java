package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Collects the course of a return from its runs, shifts and entries; for therapist and patient only. */
@Component
public class CourseReader {

    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final WorkLogEntries entries;
    private final RunReader runs;
    private final HappeningsReader happenings;
    private final CaseCalendar calendar;

    CourseReader(
            StagedReturns stagedReturns,
            Shifts shifts,
            WorkLogEntries entries,
            RunReader runs,
            HappeningsReader happenings,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.entries = entries;
        this.runs = runs;
        this.happenings = happenings;
        this.calendar = calendar;
    }

    /** Empty before the first stage has begun. */
    public Optional<CourseOfReturn> of(CaseId caseId) {
        return stagedReturns.findById(caseId).flatMap(course -> of(caseId, course));
    }

    private Optional<CourseOfReturn> of(CaseId caseId, StagedReturn course) {
        LocalDate today = calendar.today(caseId);
        List<CourseOfReturn.Stretch> stretches = course.runs().stream()
                .map(run -> stretch(caseId, course, run, today))
                .filter(stretch -> !stretch.to().isBefore(stretch.from()))
                .toList();
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = stretches.get(0).from();
        return Optional.of(
                new CourseOfReturn(stretches, shifts(caseId, first, today), happenings.since(caseId, first, today)));
    }

    private CourseOfReturn.Stretch stretch(CaseId caseId, StagedReturn course, Run run, LocalDate today) {
        LocalDate last = run.endedOn() == null ? today : run.endedOn().minusDays(1);
        int baseline = course.current().filter(run::equals).isPresent()
                ? runs.baselineOf(caseId, course, run).value()
                : Math.max(Baseline.LEAST, (int) Math.round(run.baseline()));
        return new CourseOfReturn.Stretch(
                run.stageNumber(), run.stage().name(), run.beginsOn(), last.isAfter(today) ? today : last, baseline);
    }

    private List<CourseOfReturn.ShiftPoint> shifts(CaseId caseId, LocalDate first, LocalDate today) {
        Map<LocalDate, Shift> scheduled = shifts.between(caseId, first, today).stream()
                .collect(Collectors.toMap(Shift::date, Function.identity()));
        Map<LocalDate, WorkLogEntry> logged = entries.between(caseId, first, today).stream()
                .collect(Collectors.toMap(WorkLogEntry::shiftDate, Function.identity()));
        TreeSet<LocalDate> days = new TreeSet<>(scheduled.keySet());
        days.remove(today);
        days.addAll(logged.keySet());
        return days.stream()
                .map(day -> point(day, scheduled.get(day), logged.get(day)))
                .toList();
    }

    private static CourseOfReturn.ShiftPoint point(LocalDate day, Shift shift, WorkLogEntry entry) {
        int planned = shift == null ? 0 : shift.plannedMinutes();
        if (entry == null) {
            return new CourseOfReturn.ShiftPoint(day, planned, null, null, null, null, null, false);
        }
        LogAnswers answers = entry.answers();
        return new CourseOfReturn.ShiftPoint(
                day,
                RunReader.plannedFor(entry, planned),
                entry.workedMinutes(),
                answers.painBefore(),
                answers.painPeak(),
                answers.painNextMorning(),
                answers.effort(),
                !entry.corrections().isEmpty());
    }
}
