package org.returntowork.observation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.JobStrength;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Draws a case's match grid. */
@Component
public class MatchGrids {

    private final Cases cases;
    private final CaseCalendar calendar;
    private final DutyLists duties;
    private final Capacities capacities;
    private final LimitWords words;

    MatchGrids(Cases cases, CaseCalendar calendar, DutyLists duties, Capacities capacities, LimitWords words) {
        this.cases = cases;
        this.calendar = calendar;
        this.duties = duties;
        this.capacities = capacities;
        this.words = words;
    }

    /** As it is today. */
    public MatchGrid of(CaseId caseId) {
        return of(duties.of(caseId), cases.get(caseId).shiftMinutes(), capacities.now(caseId, calendar.today(caseId)));
    }

    MatchGrid of(List<Duty> listed, int shiftMinutes, CapacityNow now) {
        return new MatchGrid(
                JobStrength.of(listed, shiftMinutes),
                PatientStrength.of(now, kinds(listed)),
                listed.stream().map(duty -> row(duty, shiftMinutes, now)).toList());
    }

    private static Set<DemandKind> kinds(List<Duty> listed) {
        return listed.stream()
                .flatMap(duty -> duty.demands().stream())
                .map(Demand::kind)
                .collect(Collectors.toSet());
    }

    private MatchGrid.Row row(Duty duty, int shiftMinutes, CapacityNow now) {
        DutyMatch match = Matching.match(duty, shiftMinutes, now);
        return new MatchGrid.Row(
                duty.id(),
                duty.name(),
                duty.core(),
                duty.coreResult(),
                duty.minutesPerShift(),
                match.match(),
                match.demands().stream()
                        .map(matched -> cell(matched, duty, shiftMinutes))
                        .toList());
    }

    private MatchGrid.Cell cell(Matched matched, Duty duty, int shiftMinutes) {
        Demand demand = matched.demand();
        DemandKind kind = demand.kind();
        boolean byStrength =
                kind.takesLoad() && demand.loadKg() != null || kind.takesForce() && demand.forceN() != null;
        Limits asks = new Limits(
                kind.takesLoad() ? demand.loadKg() : null,
                kind.takesForce() ? demand.forceN() : null,
                byStrength ? null : demand.minutesPerShift(),
                demand.longestBoutMinutes(),
                demand.timesPerShift(),
                kind.climbs() ? demand.height() : null);
        return new MatchGrid.Cell(
                kind,
                demand.side(),
                Matching.frequency(demand, duty.minutesPerShift(), shiftMinutes),
                byStrength ? demand.minutesPerShift() : null,
                words.figures(asks),
                words.figures(matched.capacity()),
                matched.match(),
                matched.estimated(),
                matched.notAffected());
    }
}
