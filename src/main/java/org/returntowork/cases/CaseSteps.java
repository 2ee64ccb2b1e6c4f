package org.returntowork.cases;

import java.time.LocalDate;
import java.util.Date;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the models ask about a case: whose a task is, when it is due, and where the flow goes. */
@Component
public class CaseSteps {

    private final Cases cases;
    private final Consents consents;
    private final CaseCalendar calendar;

    CaseSteps(Cases cases, Consents consents, CaseCalendar calendar) {
        this.cases = cases;
        this.consents = consents;
        this.calendar = calendar;
    }

    public String therapist(String caseId) {
        return cases.get(CaseId.of(caseId)).therapist().toString();
    }

    public String patient(String caseId) {
        return cases.get(CaseId.of(caseId)).patient().toString();
    }

    public String employer(String caseId) {
        return cases.get(CaseId.of(caseId)).employer().toString();
    }

    /** The organisation whose HR people share the task. */
    public String hr(String caseId) {
        return cases.get(CaseId.of(caseId)).organisation().toString();
    }

    /** The end of the last working day that the program gives for this form, counted from today. */
    public Date due(String caseId, String formKey) {
        CaseId id = CaseId.of(caseId);
        LocalDate last = calendar.plusWorkingDays(
                id, calendar.today(id), calendar.program(id).responseDays(formKey));
        return calendar.endOf(id, last);
    }

    /** Whether the therapist has to accept the case first: HR's referral, not the therapist's own. */
    public boolean needsAcceptance(String caseId) {
        return !cases.get(CaseId.of(caseId)).accepted();
    }

    public boolean accepted(String caseId) {
        return cases.get(CaseId.of(caseId)).accepted();
    }

    public boolean consented(String caseId) {
        return consents.employerLimits(CaseId.of(caseId));
    }

    /** The name of the {@link Phase} at which the main flow begins or goes on. */
    public String resumePoint(String caseId) {
        return cases.get(CaseId.of(caseId)).phase().name();
    }

    /** Where the case goes from here: {@code CLOSING}, {@code CONSENT_WITHDRAWN}, or the name of its {@link Standing}. */
    public String route(String caseId) {
        CaseId id = CaseId.of(caseId);
        Standing standing = cases.get(id).standing();
        if (standing == Standing.CLOSING || standing == Standing.CLOSED) {
            return Standing.CLOSING.name();
        }
        return consents.employerLimitsWithdrawnAt(id).isPresent() ? "CONSENT_WITHDRAWN" : standing.name();
    }
}
