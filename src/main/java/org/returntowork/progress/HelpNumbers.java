package org.returntowork.progress;

import java.util.List;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.organisation.Clinic;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Call;
import org.springframework.stereotype.Component;

/** Whom a patient calls. */
@Component
public class HelpNumbers {

    private final Cases cases;
    private final Directory directory;

    HelpNumbers(Cases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    /**
     * The numbers beside the question about warning signs.
     *
     * @param emergency the site's emergency number
     * @param clinic the clinic's phone
     * @param hours when the clinic answers
     */
    public record Numbers(String emergency, String clinic, String hours) {

        /** The emergency number first. */
        public List<Call> calls() {
            return List.of(new Call(Call.Whom.EMERGENCY, emergency, null), new Call(Call.Whom.CLINIC, clinic, hours));
        }
    }

    public Numbers of(CaseId caseId) {
        ReturnToWorkCase theCase = cases.get(caseId);
        Clinic clinic = directory.clinic(theCase.clinic());
        return new Numbers(directory.site(theCase.site()).emergencyNumber(), clinic.phone(), clinic.hours());
    }
}
