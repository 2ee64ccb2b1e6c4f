package org.returntowork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.Processes;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Knows when a run's review is due, and opens it when the last morning score is in, or a day later. */
@Component
class ReviewOpening {

    /** Mornings begin here, in the site's time. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final String MESSAGE = "Message_ReviewOpens";

    private final RunReader runs;
    private final ReviewAgendas agendas;
    private final WorkLogEntries entries;
    private final Shifts shifts;
    private final Processes processes;
    private final CaseCalendar calendar;

    ReviewOpening(
            RunReader runs,
            ReviewAgendas agendas,
            WorkLogEntries entries,
            Shifts shifts,
            Processes processes,
            CaseCalendar calendar) {
        this.runs = runs;
        this.agendas = agendas;
        this.entries = entries;
        this.shifts = shifts;
        this.processes = processes;
        this.calendar = calendar;
    }

    /** The day it falls due: as last decided or brought forward, else the morning after the run's last needed shift. */
    LocalDate dueOn(CaseId caseId) {
        Run run = runs.present(caseId).orElseThrow();
        LocalDate set = agendas.of(caseId).reviewOn(run.id());
        return set != null ? set : shifts.reviewOn(caseId, run);
    }

    /** The moment it opens by itself: on its morning, or the next one while the last morning score is missing. */
    Instant opensAt(CaseId caseId) {
        LocalDate due = dueOn(caseId);
        return calendar.at(caseId, complete(caseId, due) ? due : due.plusDays(1), MORNING);
    }

    /** Opens it where it is due and nothing is missing any more; else asks the timer anew. */
    void openIfComplete(CaseId caseId) {
        if (runs.present(caseId).isEmpty()) {
            return;
        }
        LocalDate due = dueOn(caseId);
        boolean open = !calendar.today(caseId).isBefore(due) && complete(caseId, due);
        if (!open || !processes.tellIfWaiting(MESSAGE, caseId)) {
            processes.reschedule("Timer_ReviewDue", caseId);
        }
    }

    /** The therapist, or something that happened, wants it now. */
    void bringForward(CaseId caseId) {
        if (runs.present(caseId).isEmpty()) {
            return;
        }
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.bringForward(runs.present(caseId).orElseThrow().id(), calendar.today(caseId));
        agendas.save(agenda);
        processes.tellIfWaiting(MESSAGE, caseId);
    }

    /** Whether the shift of the day before, if there was one, has all its answers. */
    private boolean complete(CaseId caseId, LocalDate due) {
        LocalDate dayBefore = due.minusDays(1);
        Optional<Shift> shift = shifts.on(caseId, dayBefore);
        return shift.isEmpty()
                || entries.findByCaseIdAndShiftDate(caseId, dayBefore)
                        .filter(entry -> !entry.awaitsMorning())
                        .isPresent();
    }
}
