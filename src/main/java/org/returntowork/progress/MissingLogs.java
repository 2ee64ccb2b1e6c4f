package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.Processes;
import org.returntowork.engine.SweepDue;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the therapist, once per gap, to contact a patient after two scheduled shifts without an entry. */
@Component
class MissingLogs {

    private static final String MESSAGE = "Message_Silence";

    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final WorkLogEntries entries;
    private final LogGaps gaps;
    private final Processes processes;
    private final CaseCalendar calendar;

    MissingLogs(
            StagedReturns stagedReturns,
            Shifts shifts,
            WorkLogEntries entries,
            LogGaps gaps,
            Processes processes,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.entries = entries;
        this.gaps = gaps;
        this.processes = processes;
        this.calendar = calendar;
    }

    @EventListener
    @Transactional
    void on(SweepDue sweep) {
        stagedReturns.findCasesAtAStage().forEach(this::look);
    }

    private void look(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        Optional<LocalDate> last = silent(caseId, today);
        Optional<LocalDate> before = last.flatMap(day -> silent(caseId, day));
        if (before.isEmpty()) {
            return;
        }
        LogGap.Id gap = new LogGap.Id(caseId, beginningOfGap(caseId, before.get()));
        if (!gaps.existsById(gap) && processes.waitsFor(MESSAGE, caseId)) {
            gaps.save(new LogGap(caseId, gap.gapAfter(), today));
            processes.tell(MESSAGE, caseId);
        }
    }

    /** The last shift before that day, if it has no entry. */
    private Optional<LocalDate> silent(CaseId caseId, LocalDate before) {
        return shifts.previous(caseId, before)
                .map(Shift::date)
                .filter(day -> entries.findByCaseIdAndShiftDate(caseId, day).isEmpty());
    }

    /** The day of the last entry before the gap; where there never was one, a day before all. */
    private LocalDate beginningOfGap(CaseId caseId, LocalDate silent) {
        return entries.findByCaseIdOrderByShiftDate(caseId).stream()
                .map(WorkLogEntry::shiftDate)
                .filter(day -> day.isBefore(silent))
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.EPOCH);
    }
}
