package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.duties.DutyLists;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;

/** Finds what the patient's log page asks and shows today. */
@Component
class LogPage {

    private final WorkLog workLog;
    private final WorkLogEntries entries;
    private final Shifts shifts;
    private final FirstShift firstShift;
    private final DutyLists duties;
    private final Words words;
    private final HelpNumbers numbers;
    private final CaseCalendar calendar;

    LogPage(
            WorkLog workLog,
            WorkLogEntries entries,
            Shifts shifts,
            FirstShift firstShift,
            DutyLists duties,
            Words words,
            HelpNumbers numbers,
            CaseCalendar calendar) {
        this.workLog = workLog;
        this.entries = entries;
        this.shifts = shifts;
        this.firstShift = firstShift;
        this.duties = duties;
        this.words = words;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /**
     * The mornings that are still to be scored, then one shift.
     *
     * @param picked the day of the shift; null for the newest without an entry
     */
    WorkLogForm prefill(CaseId caseId, LocalDate picked) {
        List<WorkLogForm.Morning> mornings = awaiting(caseId).stream()
                .map(date -> new WorkLogForm.Morning(date, null))
                .toList();
        LocalDate date = picked != null ? picked : newestToLog(caseId).orElse(null);
        List<DutyDone> rows = date == null
                ? List.of()
                : workLog.plannedDuties(caseId, date).stream()
                        .map(duty -> new DutyDone(duty, null, null))
                        .toList();
        return WorkLogForm.toFillIn(mornings, date, rows);
    }

    /** @param picked the day of the shift; null for the newest without an entry */
    LogFacts facts(CaseId caseId, LocalDate picked) {
        LocalDate today = calendar.today(caseId);
        Map<LocalDate, String> mornings = new LinkedHashMap<>();
        awaiting(caseId).forEach(date -> mornings.put(date, words.day(date)));
        Map<String, String> names = new LinkedHashMap<>();
        duties.of(caseId).forEach(duty -> names.put(duty.id().toString(), duty.name()));
        LocalDate date = picked != null ? picked : newestToLog(caseId).orElse(today);
        return new LogFacts(
                days(caseId, today),
                mornings,
                workLog.plannedMinutes(caseId, date),
                names,
                names.entrySet().stream()
                        .map(duty -> new Option(duty.getKey(), duty.getValue()))
                        .toList(),
                firstShift.needs(caseId, date).entrySet().stream()
                        .map(need -> new Option(need.getKey().toString(), need.getValue()))
                        .toList(),
                words.redFlags(caseId),
                numbers.of(caseId));
    }

    /** The scheduled days of the last two weeks, and today. */
    private List<Option> days(CaseId caseId, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(shifts.between(caseId, first(today), today).stream()
                .map(Shift::date)
                .toList());
        if (!days.contains(today)) {
            days.add(today);
        }
        return days.stream()
                .sorted(Comparator.reverseOrder())
                .map(day -> new Option(day.toString(), label(caseId, day)))
                .toList();
    }

    private String label(CaseId caseId, LocalDate day) {
        return workLog.entry(caseId, day).isPresent()
                ? words.of("keep-work-log.day.logged", words.day(day))
                : words.day(day);
    }

    private Optional<LocalDate> newestToLog(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        return shifts.between(caseId, first(today), today).stream()
                .map(Shift::date)
                .filter(day -> workLog.entry(caseId, day).isEmpty())
                .reduce((earlier, later) -> later);
    }

    private List<LocalDate> awaiting(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        return entries
                .findByCaseIdAndShiftDateBetweenOrderByShiftDate(caseId, first(today), today.minusDays(1))
                .stream()
                .filter(WorkLogEntry::awaitsMorning)
                .map(WorkLogEntry::shiftDate)
                .toList();
    }

    private static LocalDate first(LocalDate today) {
        return today.minusDays(WorkLog.DAYS_BACK);
    }
}
