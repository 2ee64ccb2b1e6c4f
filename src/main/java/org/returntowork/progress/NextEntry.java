package org.returntowork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.SweepDue;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the open work log due on the evening of the next shift, and not at all while there is no work. */
@Component
class NextEntry {

    private static final String LOG = "keep-work-log";

    private final OpenTasks tasks;
    private final WorkLogEntries entries;
    private final Shifts shifts;
    private final LimitsInForce limits;
    private final CaseCalendar calendar;

    NextEntry(OpenTasks tasks, WorkLogEntries entries, Shifts shifts, LimitsInForce limits, CaseCalendar calendar) {
        this.tasks = tasks;
        this.entries = entries;
        this.shifts = shifts;
        this.limits = limits;
        this.calendar = calendar;
    }

    /** After an entry the next one is due. */
    void saved(CaseId caseId) {
        tasks.openIn(caseId).stream()
                .filter(task -> task.formKey().equals(LOG))
                .forEach(log -> tasks.dueNext(log, due(caseId).orElse(null)));
    }

    /** Work ended or came back meanwhile; an entry that is late stays late. */
    @EventListener
    @Transactional
    void on(SweepDue sweep) {
        for (OpenTask log : tasks.openOf(LOG)) {
            Optional<Instant> due = due(log.caseId());
            if (due.isEmpty() ? log.dueAt() != null : log.dueAt() == null) {
                tasks.dueNext(log, due.orElse(null));
            }
        }
    }

    /** The end of the first day of work, from today on, that has no entry yet. */
    private Optional<Instant> due(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        if (!limits.on(caseId, today).state().atAStage()) {
            return Optional.empty();
        }
        return shifts.next(caseId, today.minusDays(1))
                .flatMap(shift -> isLogged(caseId, shift) ? shifts.next(caseId, shift.date()) : Optional.of(shift))
                .map(shift -> calendar.endOf(caseId, shift.date()).toInstant());
    }

    private boolean isLogged(CaseId caseId, Shift shift) {
        return entries.findByCaseIdAndShiftDate(caseId, shift.date()).isPresent();
    }
}
