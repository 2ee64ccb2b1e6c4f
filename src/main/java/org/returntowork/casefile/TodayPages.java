package org.returntowork.casefile;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.duties.LimitWords;
import org.returntowork.organisation.Clinic;
import org.returntowork.organisation.Directory;
import org.returntowork.plan.InForce;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Says what is allowed today, for every state a case can be in. */
@Component
public class TodayPages {

    private final Cases cases;
    private final CaseCalendar calendar;
    private final LimitsInForce limits;
    private final LimitWords words;
    private final Directory directory;

    TodayPages(Cases cases, CaseCalendar calendar, LimitsInForce limits, LimitWords words, Directory directory) {
        this.cases = cases;
        this.calendar = calendar;
        this.limits = limits;
        this.words = words;
        this.directory = directory;
    }

    public Today of(CaseId caseId) {
        ReturnToWorkCase found = cases.get(caseId);
        LocalDate date = calendar.today(caseId);
        boolean closed = found.standing() == Standing.CLOSED;
        InForce now = limits.on(
                caseId, closed ? calendar.dateOf(caseId, found.closedAt()).minusDays(1) : date);
        Clinic clinic = directory.clinic(found.clinic());
        WorkState state = closed ? WorkState.CLOSED : now.state();
        boolean works = state.atAStage();
        return new Today(
                date,
                state,
                works && now.shift() == null,
                now.since(),
                now.until(),
                state == WorkState.FULL_DUTY ? now.stageNumber() : now.limitsStageNumber(),
                now.stages(),
                now.minutesPerShift(),
                now.weekdays(),
                now.nextShift() == null ? null : now.nextShift().date(),
                lines(now, works),
                directory.person(found.therapist()).name(),
                clinic.phone());
    }

    /** All duties while work is planned by a stage, and afterwards those of which something stays as it was agreed. */
    private List<Today.Line> lines(InForce now, boolean works) {
        boolean all = works || now.state() == WorkState.LASTING;
        return now.duties().stream()
                .filter(duty -> all || now.state() == WorkState.FULL_DUTY && !isPlain(duty))
                .map(this::line)
                .toList();
    }

    private static boolean isPlain(InForce.DutyInForce duty) {
        return duty.allowed() == InForce.Allowed.ALL_OF_IT && duty.needs().isEmpty();
    }

    private Today.Line line(InForce.DutyInForce duty) {
        return new Today.Line(
                duty.name(),
                duty.allowed(),
                duty.allowed() == InForce.Allowed.WITHIN_LIMITS ? words.of(duty.limits()) : "",
                duty.needs().stream().map(InForce.Needed::description).toList());
    }
}
