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
        InForce now = limits.on(caseId, date);
        Clinic clinic = directory.clinic(found.clinic());
        WorkState state = found.standing() == Standing.CLOSED ? WorkState.CLOSED : now.state();
        boolean works = state.atAStage();
        return new Today(
                date,
                state,
                works && now.shift() == null,
                now.since(),
                now.until(),
                now.stageNumber(),
                now.stages(),
                now.minutesPerShift(),
                now.weekdays(),
                now.nextShift() == null ? null : now.nextShift().date(),
                works || state == WorkState.LASTING
                        ? now.duties().stream().map(this::line).toList()
                        : List.of(),
                directory.person(found.therapist()).name(),
                clinic.phone());
    }

    private Today.Line line(InForce.DutyInForce duty) {
        return new Today.Line(
                duty.name(),
                duty.allowed(),
                duty.allowed() == InForce.Allowed.WITHIN_LIMITS ? words.of(duty.limits()) : "",
                duty.needs().stream().map(InForce.Needed::description).toList());
    }
}
