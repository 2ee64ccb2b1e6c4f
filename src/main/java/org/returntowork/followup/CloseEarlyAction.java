package org.returntowork.followup;

import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;

/** Brings the close of a case forward; the close itself says how it ended. */
@Component
class CloseEarlyAction implements ActionForm<CloseEarly> {

    private static final String MESSAGE = "Message_CloseEarly";

    private final Cases cases;
    private final Timeline timeline;
    private final Processes processes;

    CloseEarlyAction(Cases cases, Timeline timeline, Processes processes) {
        this.cases = cases;
        this.timeline = timeline;
        this.processes = processes;
    }

    @Override
    public String action() {
        return "close-early";
    }

    @Override
    public Class<CloseEarly> type() {
        return CloseEarly.class;
    }

    /** While something else interrupts the case, its own form can close it. */
    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST
                && cases.get(caseId).standing() == Standing.RUNNING
                && processes.waitsFor(MESSAGE, caseId);
    }

    @Override
    public Outcome submit(CaseId caseId, CloseEarly form, Actor actor) {
        ReturnToWorkCase returnToWorkCase = cases.get(caseId);
        returnToWorkCase.interrupt(Standing.CLOSING);
        cases.save(returnToWorkCase);
        String note = form.note() == null ? "" : form.note();
        timeline.add(caseId, "close-early", actor, Audience.THERAPIST, note);
        processes.tell(MESSAGE, caseId);
        return Outcome.COMPLETE;
    }
}
