package org.returntowork.progress;

import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;

/** Opens the review of a run before it is due. */
@Component
class BringReviewForwardAction implements ActionForm<BringReviewForward> {

    private final ReviewOpening opening;
    private final Processes processes;
    private final Timeline timeline;

    BringReviewForwardAction(ReviewOpening opening, Processes processes, Timeline timeline) {
        this.opening = opening;
        this.processes = processes;
        this.timeline = timeline;
    }

    @Override
    public String action() {
        return "bring-review-forward";
    }

    @Override
    public Class<BringReviewForward> type() {
        return BringReviewForward.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.role() == Role.THERAPIST && processes.waitsFor("Message_ReviewOpens", caseId);
    }

    @Override
    public Outcome submit(CaseId caseId, BringReviewForward form, Actor actor) {
        timeline.add(
                caseId, "review-brought-forward", actor, Audience.THERAPIST, form.note() == null ? "" : form.note());
        opening.bringForward(caseId);
        return Outcome.COMPLETE;
    }
}
