package org.returntowork.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist plans the look at the work, or says why there is none. */
@Component
class ScheduleObservationForm implements TaskForm<ScheduleObservation> {

    private final Observations observations;
    private final Appointments appointments;
    private final DutyLists lists;
    private final Cases cases;
    private final Timeline timeline;
    private final ClinicalWords clinicalWords;
    private final CaseCalendar calendar;

    ScheduleObservationForm(
            Observations observations,
            Appointments appointments,
            DutyLists lists,
            Cases cases,
            Timeline timeline,
            ClinicalWords clinicalWords,
            CaseCalendar calendar) {
        this.observations = observations;
        this.appointments = appointments;
        this.lists = lists;
        this.cases = cases;
        this.timeline = timeline;
        this.clinicalWords = clinicalWords;
        this.calendar = calendar;
    }

    @Override
    public String formKey() {
        return "schedule-observation";
    }

    @Override
    public Class<ScheduleObservation> type() {
        return ScheduleObservation.class;
    }

    /** After a request for another time, the plan as it was with the time that was asked for. */
    @Override
    public ScheduleObservation prefill(CaseId caseId, Actor actor) {
        Optional<Observation> before = appointments.latest(caseId);
        if (before.isEmpty()) {
            List<UUID> all = lists.of(caseId).stream().map(Duty::id).toList();
            return new ScheduleObservation(null, null, null, null, all, null);
        }
        Observation last = before.get();
        List<OtherTime> asked = appointments.otherTimes(caseId);
        return new ScheduleObservation(
                last.method(),
                null,
                asked.size() == 1 ? asked.get(0).proposedAt() : null,
                last.place(),
                last.duties(),
                last.note());
    }

    @Override
    public ScheduleFacts facts(CaseId caseId, Actor actor) {
        Optional<Observation> before = appointments.latest(caseId);
        return new ScheduleFacts(
                appointments.dutyOptions(caseId),
                appointments.otherTimes(caseId),
                before.map(Observation::answers).orElseGet(List::of).stream()
                        .filter(answer -> answer.note() != null)
                        .map(answer -> answer.name() + ": " + answer.note())
                        .toList(),
                before.map(Observation::reasonIfNot).orElse(null));
    }

    @Override
    public void check(CaseId caseId, ScheduleObservation form, Actor actor, Errors errors) {
        if (form.method() == ObservationMethod.NONE) {
            if (form.reason() == null) {
                errors.rejectValue("reason", "schedule-observation.reasonNeeded");
            }
            return;
        }
        if (form.method() != null && form.at() == null) {
            errors.rejectValue("at", "schedule-observation.timeNeeded");
        } else if (form.at() != null && form.at().toLocalDate().isBefore(calendar.today(caseId))) {
            errors.rejectValue("at", "schedule-observation.timePast");
        }
        if (form.method() == ObservationMethod.ON_SITE && form.place() == null) {
            errors.rejectValue("place", "schedule-observation.placeNeeded");
        }
        othersRead(caseId, "place", form.place(), errors);
        othersRead(caseId, "note", form.note(), errors);
        Set<UUID> known = lists.of(caseId).stream().map(Duty::id).collect(Collectors.toSet());
        if (!known.containsAll(form.duties())) {
            errors.rejectValue("duties", "schedule-observation.unknownDuty");
        }
    }

    private void othersRead(CaseId caseId, String path, String text, Errors errors) {
        clinicalWords
                .firstIn(text, caseId)
                .ifPresent(word ->
                        errors.rejectValue(path, "schedule-observation.employerReads", new Object[] {word}, null));
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, ScheduleObservation form, Actor actor) {
        return form.method() == ObservationMethod.NONE
                ? List.of()
                : Leaving.to(Role.EMPLOYER).with("note", form.note()).list();
    }

    @Override
    public Outcome submit(CaseId caseId, ScheduleObservation form, Actor actor) {
        int attempt = appointments.latest(caseId).map(Observation::attempt).orElse(0) + 1;
        Instant at = appointments.moment(caseId, form.at());
        observations.save(new Observation(caseId, attempt, form, at));
        if (form.method() == ObservationMethod.NONE) {
            cases.get(caseId).enter(Phase.RECOMMENDATION);
            timeline.add(caseId, "observation-left-out", actor, Audience.CLINICAL);
        } else {
            timeline.add(
                    caseId,
                    "observation-scheduled",
                    actor,
                    Audience.EMPLOYER,
                    form.at().toLocalDate().toString());
        }
        return Outcome.COMPLETE;
    }
}
