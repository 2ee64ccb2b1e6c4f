package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.engine.Processes;
import org.returntowork.engine.SweepDue;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the therapist, once per gap, to contact a patient after two scheduled shifts without an entry. */
@Component
class MissingLogs {

    private static final String MESSAGE = "Message_Silence";

    private final Shifts shifts;
    private final WorkLogEntries entries;
    private final LogGaps gaps;
    private final Processes processes;
    private final CaseCalendar calendar;
    private final Clock clock;

    MissingLogs(
            Shifts shifts,
            WorkLogEntries entries,
            LogGaps gaps,
            Processes processes,
            CaseCalendar calendar,
            Clock clock) {
        this.shifts = shifts;
        this.entries = entries;
        this.gaps = gaps;
        this.processes = processes;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(SweepDue sweep) {
        entries.silentSince(twoShiftsAgoSomewhere()).forEach(this::look);
    }

    /** The latest day after which two shifts can have passed at any site, as no zone is a day ahead of UTC's. */
    private LocalDate twoShiftsAgoSomewhere() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
    }

    private void look(CaseId caseId) {
        LocalDate lastEntry = entries.findFirstByCaseIdOrderByShiftDateDesc(caseId)
                .map(WorkLogEntry::shiftDate)
                .orElse(LocalDate.EPOCH);
        LocalDate today = calendar.today(caseId);
        Optional<Shift> secondMissed = shifts.previous(caseId, today)
                .flatMap(missed -> shifts.previous(caseId, missed.date()))
                .filter(shift -> shift.date().isAfter(lastEntry));
        LogGap.Id gap = new LogGap.Id(caseId, lastEntry);
        if (secondMissed.isPresent() && !gaps.existsById(gap) && processes.waitsFor(MESSAGE, caseId)) {
            gaps.save(new LogGap(caseId, lastEntry, today));
            processes.tell(MESSAGE, caseId);
        }
    }
}
