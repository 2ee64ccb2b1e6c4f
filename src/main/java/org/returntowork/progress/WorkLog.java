package org.returntowork.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.OutOfUse;
import org.returntowork.plan.InForce;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Takes the patient's entries, from the open task and from the API alike, and lets the rules look at each. */
@Component
public class WorkLog {

    /** Entries are taken this many days back. */
    static final int DAYS_BACK = 14;

    private final WorkLogEntries entries;
    private final ReviewAgendas agendas;
    private final Shifts shifts;
    private final LimitsInForce limits;
    private final CaseCalendar calendar;
    private final FirstShift firstShift;
    private final OutOfUse outOfUse;
    private final AfterEntry afterEntry;
    private final ReviewOpening opening;
    private final NextEntry nextEntry;
    private final Clock clock;

    WorkLog(
            WorkLogEntries entries,
            ReviewAgendas agendas,
            Shifts shifts,
            LimitsInForce limits,
            CaseCalendar calendar,
            FirstShift firstShift,
            OutOfUse outOfUse,
            AfterEntry afterEntry,
            ReviewOpening opening,
            NextEntry nextEntry,
            Clock clock) {
        this.entries = entries;
        this.agendas = agendas;
        this.shifts = shifts;
        this.limits = limits;
        this.calendar = calendar;
        this.firstShift = firstShift;
        this.outOfUse = outOfUse;
        this.afterEntry = afterEntry;
        this.opening = opening;
        this.nextEntry = nextEntry;
        this.clock = clock;
    }

    /** Rejects what cannot be right of this shift or these mornings. */
    public void check(CaseId caseId, WorkLogForm form, Errors errors) {
        if (!form.hasEntry() && (form.scored().isEmpty() || form.reportsSign())) {
            boolean unscored = !form.mornings().isEmpty() && !form.reportsSign();
            errors.rejectValue(
                    unscored ? "mornings[0].painNextMorning" : "date",
                    unscored ? "keep-work-log.error.nothing" : "keep-work-log.error.date");
            return;
        }
        for (int i = 0; i < form.mornings().size(); i++) {
            LocalDate date = form.mornings().get(i).date();
            String field = "mornings[" + i + "].painNextMorning";
            if (form.mornings().get(i).painNextMorning() == null) {
                continue;
            }
            if (isTooLongAgo(caseId, date)) {
                errors.rejectValue(field, "keep-work-log.error.tooOld");
                continue;
            }
            boolean awaited = entries.findByCaseIdAndShiftDate(caseId, date)
                    .filter(WorkLogEntry::awaitsMorning)
                    .filter(entry -> entry.shiftDate().isBefore(calendar.today(caseId)))
                    .isPresent();
            if (!awaited) {
                errors.rejectValue(field, "keep-work-log.error.noMorning");
            }
        }
        if (form.hasEntry()) {
            checkDate(caseId, form.date(), errors);
            new EntryCheck(plannedMinutes(caseId, form.date()), calendar.today(caseId)).check(form, errors);
        }
    }

    private void checkDate(CaseId caseId, LocalDate date, Errors errors) {
        if (date.isAfter(calendar.today(caseId))) {
            errors.rejectValue("date", "keep-work-log.error.future");
        } else if (isTooLongAgo(caseId, date)) {
            errors.rejectValue("date", "keep-work-log.error.tooOld");
        } else if (entry(caseId, date).filter(this::isDecided).isPresent()) {
            errors.rejectValue("date", "keep-work-log.error.reviewed");
        }
    }

    private boolean isTooLongAgo(CaseId caseId, LocalDate date) {
        return date.isBefore(calendar.today(caseId).minusDays(DAYS_BACK));
    }

    /** Saves the mornings and the entry, or corrects it, and acts on what the rules find. Call {@link #check} before. */
    @Transactional
    public Outcome save(CaseId caseId, WorkLogForm form, Actor actor) {
        return saveAll(caseId, List.of(form), actor);
    }

    /** Several at once: all are there before the rules look at each. */
    Outcome saveAll(CaseId caseId, List<WorkLogForm> forms, Actor actor) {
        boolean shift = forms.stream().anyMatch(WorkLogForm::hasEntry);
        Outcome outcome = Outcome.STAY_OPEN.saying(shift ? "keep-work-log.saved" : "keep-work-log.mornings.saved");
        for (WorkLogForm form : forms) {
            outcome = worse(outcome, saveMornings(caseId, form, actor));
        }
        Map<LocalDate, WorkLogEntry> known =
                entries.of(caseId).stream().collect(Collectors.toMap(WorkLogEntry::shiftDate, Function.identity()));
        List<Saved> saved = forms.stream()
                .filter(WorkLogForm::hasEntry)
                .map(form -> saveEntry(caseId, form, known.get(form.date()), actor))
                .toList();
        for (Saved one : saved) {
            outcome = worse(outcome, afterEntry.saved(caseId, one.entry(), one.morning(), one.beyond(), actor));
        }
        opening.openIfComplete(caseId);
        nextEntry.saved(caseId);
        return outcome;
    }

    private Outcome saveMornings(CaseId caseId, WorkLogForm form, Actor actor) {
        Outcome outcome = Outcome.STAY_OPEN.saying("keep-work-log.saved");
        for (WorkLogForm.Morning morning : form.scored()) {
            WorkLogEntry entry = entry(caseId, morning.date()).orElseThrow();
            entry.addMorning(morning.painNextMorning(), clock.instant());
            outcome = worse(outcome, afterEntry.saved(caseId, entry, true, false, actor));
        }
        return outcome;
    }

    /**
     * @param morning whether the score of the morning after was new
     * @param beyond whether the work beyond the plan was
     */
    private record Saved(WorkLogEntry entry, boolean morning, boolean beyond) {}

    private Saved saveEntry(CaseId caseId, WorkLogForm form, WorkLogEntry before, Actor actor) {
        Instant now = clock.instant();
        LocalDate date = form.date();
        int planned = plannedMinutes(caseId, date);
        Integer morningBefore = before == null ? null : before.answers().painNextMorning();
        BeyondPlan beyondBefore = before == null ? null : before.answers().beyondPlan();
        List<UUID> duties = form.went() == Went.AS_PLANNED ? plannedDuties(caseId, date) : List.of();
        LogAnswers answers = form.answers(planned, duties, morningBefore);
        boolean morning = answers.painNextMorning() != null && morningBefore == null;
        WorkLogEntry entry = before;
        if (entry == null) {
            entry = new WorkLogEntry(caseId, date, planned, answers, now).enteredBy(actor);
        } else {
            entry.correct(answers, actor.name(), now);
        }
        if (form.modificationsThere() != null) {
            outOfUse.missing(caseId, form.missing(firstShift.needs(caseId, date).keySet()), date, actor);
        }
        boolean beyond = answers.beyondPlan() != null && !answers.beyondPlan().equals(beyondBefore);
        return new Saved(entries.save(entry), morning, beyond);
    }

    /** A shift the patient missed because of the injury: an entry of 0 minutes for symptoms. */
    @Transactional
    public void missed(CaseId caseId, LocalDate date, int planned) {
        if (entry(caseId, date).isEmpty()) {
            WorkLogEntry entry =
                    entries.save(new WorkLogEntry(caseId, date, planned, LogAnswers.missed(), clock.instant()));
            afterEntry.saved(caseId, entry, false, false, null);
            opening.openIfComplete(caseId);
        }
    }

    public Optional<WorkLogEntry> entry(CaseId caseId, LocalDate date) {
        return entries.of(caseId).stream()
                .filter(entry -> entry.shiftDate().equals(date))
                .findFirst();
    }

    /** Whether a decision has come since it was saved, so that it can no longer be corrected. */
    private boolean isDecided(WorkLogEntry entry) {
        return decided(entry.caseId()).test(entry);
    }

    /** Says of each of a case's entries whether it can no longer be corrected. */
    Predicate<WorkLogEntry> decided(CaseId caseId) {
        Instant answeredAt = agendas.of(caseId).answeredAt();
        return entry -> answeredAt != null && entry.savedAt().isBefore(answeredAt);
    }

    /** Minutes scheduled for that day; 0 where none are. */
    int plannedMinutes(CaseId caseId, LocalDate date) {
        return shifts.on(caseId, date).map(Shift::plannedMinutes).orElse(0);
    }

    /** The duties that were allowed on that day, each with its limits. */
    List<InForce.DutyInForce> allowed(CaseId caseId, LocalDate date) {
        return limits.on(caseId, date).duties().stream()
                .filter(duty -> duty.allowed().done())
                .toList();
    }

    List<UUID> plannedDuties(CaseId caseId, LocalDate date) {
        return allowed(caseId, date).stream().map(InForce.DutyInForce::duty).toList();
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return other.urgent() && !(one.urgent() && one.messageKey().equals(AfterEntry.STOP)) ? other : one;
    }
}
