package org.returntowork.progress;

import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist pauses a case; employer and HR read only that it is paused. */
@Component
class PutOnHoldAction implements ActionForm<PutOnHold> {

    private static final String MESSAGE = "Message_Hold";

    private final Cases cases;
    private final Holding holding;
    private final Processes processes;
    private final Timeline timeline;
    private final CaseCalendar calendar;

    PutOnHoldAction(Cases cases, Holding holding, Processes processes, Timeline timeline, CaseCalendar calendar) {
        this.cases = cases;
        this.holding = holding;
        this.processes = processes;
        this.timeline = timeline;
        this.calendar = calendar;
    }

    @Override
    public String action() {
        return "put-on-hold";
    }

    @Override
    public Class<PutOnHold> type() {
        return PutOnHold.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST
                && cases.get(caseId).standing() == Standing.RUNNING
                && processes.waitsFor(MESSAGE, caseId);
    }

    @Override
    public void check(CaseId caseId, PutOnHold form, Actor actor, Errors errors) {
        if (form.lookAgainOn() != null && !form.lookAgainOn().isAfter(calendar.today(caseId))) {
            errors.rejectValue("lookAgainOn", "put-on-hold.error.past");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, PutOnHold form, Actor actor) {
        holding.pause(caseId, form.reason(), form.lookAgainOn());
        timeline.add(caseId, "paused", actor, Audience.HR);
        timeline.add(
                caseId,
                "paused-because",
                actor,
                Audience.CLINICAL,
                form.reason().name());
        processes.tell(MESSAGE, caseId);
        return Outcome.COMPLETE;
    }
}
