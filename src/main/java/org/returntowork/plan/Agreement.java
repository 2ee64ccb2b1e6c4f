package org.returntowork.plan;

import java.time.LocalDate;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Puts a plan in force that both have agreed to. */
@Component
class Agreement {

    private final StagedReturns stagedReturns;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Processes processes;
    private final Timeline timeline;

    Agreement(StagedReturns stagedReturns, Cases cases, CaseCalendar calendar, Processes processes, Timeline timeline) {
        this.stagedReturns = stagedReturns;
        this.cases = cases;
        this.calendar = calendar;
        this.processes = processes;
        this.timeline = timeline;
    }

    /** On its first day, or today if both took longer to agree. */
    void putInForce(Plan plan, Actor by) {
        CaseId caseId = plan.caseId();
        LocalDate today = calendar.today(caseId);
        LocalDate from = plan.startsOn().isBefore(today) ? today : plan.startsOn();
        StagedReturn course = stagedReturns.of(caseId);
        boolean first = course.plan() == null;
        course.replacePlan(plan, from);
        stagedReturns.save(course);
        ReturnToWorkCase theCase = cases.get(caseId);
        theCase.enter(Phase.STAGE);
        cases.save(theCase);
        timeline.add(caseId, "plan-in-force", by, Audience.HR, String.valueOf(plan.number()), from.toString());
        if (first) {
            processes.tell("Message_WorkBegins", caseId);
        }
    }
}
