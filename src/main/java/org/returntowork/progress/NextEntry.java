package org.returntowork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.SweepDue;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
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
    private final StagedReturns stagedReturns;
    private final CaseCalendar calendar;

    NextEntry(
            OpenTasks tasks,
            WorkLogEntries entries,
            Shifts shifts,
            StagedReturns stagedReturns,
            CaseCalendar calendar) {
        this.tasks = tasks;
        this.entries = entries;
        this.shifts = shifts;
        this.stagedReturns = stagedReturns;
        this.calendar = calendar;
    }

    /** After an entry the next one is due. */
    void saved(CaseId caseId) {
        tasks.openIn(caseId).stream()
                .filter(task -> task.formKey().equals(LOG))
                .forEach(log -> tasks.dueNext(log, due(caseId).orElse(null)));
    }

    /** Work ended or came back: nothing is asked of a shift that nobody is to work. */
    void workChanged(CaseId caseId) {
        boolean working = stagedReturns.findById(caseId).filter(this::works).isPresent();
        tasks.openIn(caseId).stream()
                .filter(task -> task.formKey().equals(LOG))
                .filter(log -> working != (log.dueAt() != null))
                .forEach(log -> tasks.dueNext(log, due(caseId).orElse(null)));
    }

    /** The same for all cases, and an entry that nobody can make any more is waited for no longer; until then it is. */
    @EventListener
    @Transactional
    void on(SweepDue sweep) {
        List<OpenTask> logs = tasks.openOf(LOG);
        Set<CaseId> cases = logs.stream().map(OpenTask::caseId).collect(Collectors.toSet());
        Set<CaseId> working = stagedReturns.findAllOf(cases).stream()
                .filter(this::works)
                .map(StagedReturn::caseId)
                .collect(Collectors.toSet());
        for (OpenTask log : logs) {
            if (working.contains(log.caseId()) != (log.dueAt() != null) || isOfADayTooLongAgo(log)) {
                tasks.dueNext(log, due(log.caseId()).orElse(null));
            }
        }
    }

    private boolean isOfADayTooLongAgo(OpenTask log) {
        CaseId caseId = log.caseId();
        return log.dueAt() != null
                && calendar.dateOf(caseId, log.dueAt())
                        .isBefore(calendar.today(caseId).minusDays(WorkLog.DAYS_BACK));
    }

    private boolean works(StagedReturn course) {
        return course.stateOn(calendar.today(course.caseId())).atAStage();
    }

    /** The end of the first day of work, from today on, that has no entry yet. */
    private Optional<Instant> due(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        if (stagedReturns.findById(caseId).filter(this::works).isEmpty()) {
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
