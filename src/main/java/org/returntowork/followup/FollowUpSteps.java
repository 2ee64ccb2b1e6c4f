package org.returntowork.followup;

import java.util.Date;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Answers what the processes ask about follow-ups. */
@Component
public class FollowUpSteps {

    private final CaseFollowUps followUps;

    FollowUpSteps(CaseFollowUps followUps) {
        this.followUps = followUps;
    }

    /** When the patient is asked next. */
    public Date dueAt(String caseId) {
        return Date.from(followUps.dueAt(CaseId.of(caseId)));
    }

    /** By when the patient should have answered. */
    public Date due(String caseId) {
        return Date.from(followUps.answerDue(CaseId.of(caseId)));
    }

    /** When the therapist looks after an answer that did not come. */
    public Date unansweredAt(String caseId) {
        return Date.from(followUps.unansweredAt(CaseId.of(caseId)));
    }

    public boolean needsReview(String caseId) {
        return followUps.needsReview(CaseId.of(caseId));
    }

    /** Whether another follow-up is to come. */
    public boolean goesOn(String caseId) {
        return followUps.series(CaseId.of(caseId)).flatMap(FollowUpSeries::week).isPresent();
    }

    /** STAGE where one was opened again, else LEAVE. */
    public String afterFollowUp(String caseId) {
        return followUps.atAStage(CaseId.of(caseId)) ? "STAGE" : "LEAVE";
    }
}
