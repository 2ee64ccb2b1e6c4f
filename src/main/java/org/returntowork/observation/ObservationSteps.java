package org.returntowork.observation;

import java.util.Date;
import java.util.List;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** What {@code return-to-work.bpmn} asks about the observation. */
@Component
public class ObservationSteps {

    private final Observations observations;
    private final Cases cases;
    private final CaseCalendar calendar;

    ObservationSteps(Observations observations, Cases cases, CaseCalendar calendar) {
        this.observations = observations;
        this.cases = cases;
        this.calendar = calendar;
    }

    /** Whether there is to be one at all. */
    public boolean takesPlace(String caseId) {
        return latest(caseId).takesPlace();
    }

    /** The end of the last working day for an answer about the time, and never after the visit itself. */
    public Date confirmDue(String caseId) {
        CaseId id = CaseId.of(caseId);
        int days = calendar.program(id).responseDays("confirm-observation");
        Date due = calendar.endOf(id, calendar.plusWorkingDays(id, calendar.today(id), days));
        Date visit = Date.from(latest(caseId).plannedAt());
        return visit.before(due) ? visit : due;
    }

    /** Who has to agree to the time: employer and patient, side by side. */
    public List<String> parties(String caseId) {
        ReturnToWorkCase theCase = cases.get(CaseId.of(caseId));
        return List.of(theCase.employer().toString(), theCase.patient().toString());
    }

    /** One who asks for another time ends the question for both. */
    public boolean otherTimeAsked(String caseId) {
        return latest(caseId).otherTimeAsked();
    }

    public boolean confirmed(String caseId) {
        return latest(caseId).confirmed();
    }

    public boolean tookPlace(String caseId) {
        return Boolean.TRUE.equals(latest(caseId).tookPlace());
    }

    private Observation latest(String caseId) {
        return observations.latest(CaseId.of(caseId));
    }
}
