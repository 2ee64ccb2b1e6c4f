package org.returntowork.followup;

import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Lets a case be closed once no follow-up is left to come. */
@Component
class LastFollowUp {

    private final CaseFollowUps caseFollowUps;
    private final Cases cases;

    LastFollowUp(CaseFollowUps caseFollowUps, Cases cases) {
        this.caseFollowUps = caseFollowUps;
        this.cases = cases;
    }

    /** Call when a follow-up is concluded and the case stays completed. */
    void closeAfterIt(CaseId caseId) {
        boolean completed = caseFollowUps.series(caseId).isPresent();
        boolean more =
                caseFollowUps.series(caseId).flatMap(FollowUpSeries::week).isPresent();
        if (completed && !more) {
            ReturnToWorkCase returnToWorkCase = cases.get(caseId);
            returnToWorkCase.interrupt(Standing.CLOSING);
            cases.save(returnToWorkCase);
        }
    }
}
