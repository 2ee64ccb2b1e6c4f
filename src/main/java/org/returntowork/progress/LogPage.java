package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.plan.InForce;
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
    private final LimitWords limitWords;
    private final Words words;
    private final HelpNumbers numbers;
    private final CaseCalendar calendar;

    LogPage(
            WorkLog workLog,
            WorkLogEntries entries,
            Shifts shifts,
            FirstShift firstShift,
            DutyLists duties,
            LimitWords limitWords,
            Words words,
            HelpNumbers numbers,
            CaseCalendar calendar) {
        this.workLog = workLog;
        this.entries = entries;
        this.shifts = shifts;
        this.firstShift = firstShift;
        this.duties = duties;
        this.limitWords = limitWords;
        this.words = words;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /**
     * The mornings that are still to be scored, then one shift.
     *
     * @param picked the day of the shift; where it is null, or no day that is offered, the page begins as it does by itself
     */
    WorkLogForm prefill(CaseId caseId, LocalDate picked) {
        List<WorkLogForm.Morning> mornings = awaiting(caseId).stream()
                .map(date -> new WorkLogForm.Morning(date, null))
                .toList();
        LocalDate date = picked != null && days(caseId).contains(picked)
                ? picked
                : firstToLog(caseId).orElse(null);
        if (date == null) {
            return WorkLogForm.toFillIn(mornings, null, null, List.of());
        }
        List<UUID> planned = workLog.plannedDuties(caseId, date);
        int minutes = workLog.plannedMinutes(caseId, date);
        return workLog.entry(caseId, date)
                .map(entry -> WorkLogForm.toCorrect(mornings, date, rows(planned, entry), entry.answers(), minutes))
                .orElseGet(() -> WorkLogForm.toFillIn(mornings, date, wentOn(caseId, date), rows(planned, null)));
    }

    /** A day without a plan cannot go as planned, and only whoever worked logs it. */
    private Went wentOn(CaseId caseId, LocalDate date) {
        return workLog.plannedMinutes(caseId, date) == 0 ? Went.OTHERWISE : null;
    }

    /** What was said of each duty, and those that were planned and not answered. */
    private static List<DutyDone> rows(List<UUID> planned, WorkLogEntry entry) {
        Map<UUID, DutyDone> rows = new LinkedHashMap<>();
        planned.forEach(duty -> rows.put(duty, new DutyDone(duty, null, null)));
        if (entry != null) {
            entry.answers().duties().forEach(said -> rows.put(said.duty(), said));
        }
        return List.copyOf(rows.values());
    }

    /** @param picked the day of the shift; null for the one that the page begins with */
    LogFacts facts(CaseId caseId, LocalDate picked) {
        LocalDate today = calendar.today(caseId);
        Map<LocalDate, String> mornings = new LinkedHashMap<>();
        awaiting(caseId).forEach(date -> mornings.put(date, words.day(date)));
        Map<String, String> names = new LinkedHashMap<>();
        duties.of(caseId).forEach(duty -> names.put(duty.id().toString(), duty.name()));
        LocalDate date = picked != null ? picked : firstToLog(caseId).orElse(today);
        int planned = workLog.plannedMinutes(caseId, date);
        return new LogFacts(
                options(caseId),
                words.day(date),
                mornings,
                planned,
                planned == 0 ? null : plan(caseId, date, planned),
                date.isBefore(today),
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

    /** The planned time and what was to be done in it, each duty with its limits. */
    private String plan(CaseId caseId, LocalDate date, int planned) {
        String duties =
                workLog.allowed(caseId, date).stream().map(this::planned).collect(Collectors.joining(", "));
        return duties.isEmpty()
                ? words.time(planned)
                : words.of("keep-work-log.plan.duties", words.time(planned), duties);
    }

    private String planned(InForce.DutyInForce duty) {
        String limits = limitWords.of(duty.limits());
        return limits.isEmpty() ? duty.name() : words.of("keep-work-log.plan.limited", duty.name(), limits);
    }

    private List<Option> options(CaseId caseId) {
        return days(caseId).stream()
                .sorted(Comparator.reverseOrder())
                .map(day -> new Option(
                        day.toString(),
                        workLog.entry(caseId, day).isPresent()
                                ? words.of("keep-work-log.day.logged", words.day(day))
                                : words.day(day)))
                .toList();
    }

    /** The scheduled days of the last two weeks, and today; not those a decision was made on, which stand as they are. */
    private Set<LocalDate> days(CaseId caseId) {
        Predicate<WorkLogEntry> decided = workLog.decided(caseId);
        Set<LocalDate> days = scheduled(caseId).collect(Collectors.toCollection(TreeSet::new));
        days.add(calendar.today(caseId));
        days.removeIf(day -> workLog.entry(caseId, day).filter(decided).isPresent());
        return days;
    }

    /** The oldest that has no entry, so that none is forgotten behind today's, which may not have begun. */
    private Optional<LocalDate> firstToLog(CaseId caseId) {
        return unlogged(caseId).stream().findFirst();
    }

    /** The scheduled days of the last two weeks, today included, that have no entry; oldest first. */
    List<LocalDate> unlogged(CaseId caseId) {
        return scheduled(caseId)
                .filter(day -> workLog.entry(caseId, day).isEmpty())
                .toList();
    }

    private Stream<LocalDate> scheduled(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        return shifts.between(caseId, first(today), today).stream().map(Shift::date);
    }

    /** The last morning first: it is the one that is remembered best. */
    private List<LocalDate> awaiting(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        return entries.between(caseId, first(today), today.minusDays(1)).stream()
                .filter(WorkLogEntry::awaitsMorning)
                .map(WorkLogEntry::shiftDate)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static LocalDate first(LocalDate today) {
        return today.minusDays(WorkLog.DAYS_BACK);
    }
}
