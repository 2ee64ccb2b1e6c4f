package org.returntowork.observation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Employer and patient, side by side, agree to the time of the observation or ask for another. */
@Component
class ConfirmObservationForm implements TaskForm<ConfirmObservation> {

    private final Observations observations;
    private final Appointments appointments;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Notices notices;
    private final Clock clock;

    ConfirmObservationForm(
            Observations observations,
            Appointments appointments,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            Notices notices,
            Clock clock) {
        this.observations = observations;
        this.appointments = appointments;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "confirm-observation";
    }

    @Override
    public Class<ConfirmObservation> type() {
        return ConfirmObservation.class;
    }

    @Override
    public AppointmentFacts facts(CaseId caseId, Actor actor) {
        Observation planned = observations.latest(caseId);
        return new AppointmentFacts(
                planned.method(),
                appointments.local(caseId, planned.plannedAt()),
                planned.place(),
                appointments.dutyNames(caseId, planned.duties()),
                planned.note(),
                appointments.otherTimesBefore(caseId));
    }

    @Override
    public void check(CaseId caseId, ConfirmObservation form, Actor actor, Errors errors) {
        if (form.answer() != ObservationAnswer.PROPOSE) {
            return;
        }
        LocalDateTime proposed = form.proposedAt();
        if (proposed == null) {
            errors.rejectValue("proposedAt", "confirm-observation.timeNeeded");
        } else if (proposed.toLocalDate().isBefore(calendar.today(caseId))) {
            errors.rejectValue("proposedAt", "confirm-observation.timePast");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ConfirmObservation form, Actor actor) {
        Observation planned = observations.latest(caseId);
        planned.answer(
                actor, form.answer(), appointments.moment(caseId, form.proposedAt()), form.note(), clock.instant());
        observations.save(planned);
        if (form.answer() == ObservationAnswer.CONFIRM) {
            timeline.add(caseId, "observation-confirmed", actor, Audience.EMPLOYER);
            return Outcome.COMPLETE;
        }
        String asked = form.proposedAt().toLocalDate().toString();
        timeline.add(caseId, "observation-other-time", actor, Audience.EMPLOYER, asked);
        boolean byPatient = actor.subjectRole() == Role.PATIENT;
        ReturnToWorkCase theCase = cases.get(caseId);
        UUID other = byPatient ? theCase.employer() : theCase.patient();
        notices.tell(
                other,
                caseId,
                byPatient ? "observation-other-time-patient" : "observation-other-time-employer",
                asked,
                form.proposedAt().toLocalTime().toString());
        return Outcome.COMPLETE.saying("confirm-observation.otherTime");
    }
}
