package org.returntowork.progress;

import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matching;
import org.returntowork.observation.RestrictionRecorded;
import org.returntowork.plan.LongGap;
import org.returntowork.plan.Run;
import org.returntowork.plan.ShiftMissedForInjury;
import org.returntowork.plan.StageDuty;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes note of what happens on the floors below and concerns the shifts. */
@Component
class ProgressEvents {

    private final WorkLog workLog;
    private final ReviewOpening opening;
    private final RunReader runs;
    private final Cases cases;
    private final DutyLists duties;
    private final Capacities capacities;
    private final CaseCalendar calendar;

    ProgressEvents(
            WorkLog workLog,
            ReviewOpening opening,
            RunReader runs,
            Cases cases,
            DutyLists duties,
            Capacities capacities,
            CaseCalendar calendar) {
        this.workLog = workLog;
        this.opening = opening;
        this.runs = runs;
        this.cases = cases;
        this.duties = duties;
        this.capacities = capacities;
        this.calendar = calendar;
    }

    @EventListener
    void on(ShiftMissedForInjury missed) {
        workLog.missed(missed.caseId(), missed.date(), missed.plannedMinutes());
    }

    @EventListener
    void on(LongGap gap) {
        opening.bringForward(gap.caseId());
    }

    /** Where the stage allows more than a physician's limit, the review comes forward. */
    @EventListener
    void on(RestrictionRecorded restriction) {
        Optional<Run> run = runs.present(restriction.caseId());
        if (run.isPresent() && allowsMore(restriction.caseId(), run.get())) {
            opening.bringForward(restriction.caseId());
        }
    }

    private boolean allowsMore(CaseId caseId, Run run) {
        CapacityNow capsAlone = new CapacityNow(
                java.util.List.of(),
                true,
                capacities.now(caseId, calendar.today(caseId)).caps(),
                java.util.List.of());
        int shiftMinutes = cases.get(caseId).shiftMinutes();
        return run.stage().duties().stream()
                .filter(planned -> planned.level().done())
                .anyMatch(planned -> exceeds(duties.duty(caseId, planned.duty()), planned, shiftMinutes, capsAlone));
    }

    private static boolean exceeds(Duty duty, StageDuty planned, int shiftMinutes, CapacityNow caps) {
        return Matching.match(duty, planned.limits(), shiftMinutes, caps).demands().stream()
                .anyMatch(demand -> demand.match() != Match.FITS);
    }
}
