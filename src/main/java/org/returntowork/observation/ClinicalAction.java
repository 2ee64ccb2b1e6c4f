package org.returntowork.observation;

import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** Who may add to the clinical side of a case from anywhere: its therapist, once it is accepted and until it is closed. */
final class ClinicalAction {

    private ClinicalAction() {}

    static boolean offered(Cases cases, CaseId caseId, Actor actor) {
        ReturnToWorkCase theCase = cases.get(caseId);
        return actor.role() == Role.THERAPIST && theCase.accepted() && theCase.standing() != Standing.CLOSED;
    }
}
