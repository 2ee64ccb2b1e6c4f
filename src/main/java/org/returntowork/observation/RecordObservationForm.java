package org.returntowork.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Attachments;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist records what each duty really asks, how it went, and what the patient can do now. */
@Component
class RecordObservationForm implements TaskForm<RecordObservation> {

    static final String KEY = "record-observation";

    private final Observations observations;
    private final Appointments appointments;
    private final Findings findings;
    private final CapacityTests tests;
    private final PhotoAlbum album;
    private final DutyLists lists;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Clock clock;

    RecordObservationForm(
            Observations observations,
            Appointments appointments,
            Findings findings,
            CapacityTests tests,
            PhotoAlbum album,
            DutyLists lists,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            Clock clock) {
        this.observations = observations;
        this.appointments = appointments;
        this.findings = findings;
        this.tests = tests;
        this.album = album;
        this.lists = lists;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return KEY;
    }

    @Override
    public Class<RecordObservation> type() {
        return RecordObservation.class;
    }

    /** The planned duties with the demands known so far, and a row of capacity for each kind they ask for. */
    @Override
    public RecordObservation prefill(CaseId caseId, Actor actor) {
        Observation visit = observations.latest(caseId);
        List<Duty> duties = appointments.duties(caseId, visit.duties());
        int shift = cases.get(caseId).shiftMinutes();
        return new RecordObservation(
                null,
                null,
                duties.stream()
                        .map(duty -> new RecordObservation.Row(
                                duty.id(), null, null, null, null, duty.demands(), null, null))
                        .toList(),
                duties.stream()
                        .flatMap(duty -> duty.demands().stream().map(demand -> toTest(demand, duty, shift)))
                        .distinct()
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .toList(),
                null,
                album.of(caseId, visit).stream()
                        .map(photo -> new PhotoNote(photo.id(), photo.duty(), photo.caption()))
                        .toList());
    }

    private static Capacity toTest(Demand demand, Duty duty, int shift) {
        Integer minutes = demand.minutesPerShift() == null ? duty.minutesPerShift() : demand.minutesPerShift();
        boolean byClass = demand.kind().takesLoad() || demand.kind().takesForce();
        FrequencyClass frequency =
                byClass && minutes != null ? FrequencyClass.of(minutes, shift).orElse(null) : null;
        return new Capacity(demand.kind(), demand.side(), frequency, null, null, null, null, null, null, null);
    }

    @Override
    public VisitFacts facts(CaseId caseId, Actor actor) {
        Observation planned = observations.latest(caseId);
        Map<String, String> names = new LinkedHashMap<>();
        lists.of(caseId).forEach(duty -> names.put(duty.id().toString(), duty.name()));
        return new VisitFacts(
                planned.method(),
                appointments.local(caseId, planned.plannedAt()),
                planned.place(),
                "/cases/" + caseId + "/photos/",
                cases.get(caseId).shiftMinutes(),
                names);
    }

    @Override
    public Attachments attachments() {
        return album;
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public void check(CaseId caseId, RecordObservation form, Actor actor, Errors errors) {
        if (!Boolean.TRUE.equals(form.tookPlace())) {
            if (Boolean.FALSE.equals(form.tookPlace()) && form.reasonIfNot() == null) {
                errors.rejectValue("reasonIfNot", "record-observation.reasonNeeded");
            }
            return;
        }
        int shift = cases.get(caseId).shiftMinutes();
        Set<UUID> known = lists.of(caseId).stream().map(Duty::id).collect(Collectors.toSet());
        checkPhotos(caseId, form, known, errors);
        CapacityRows.check(form.capacities(), errors);
        checkAllDuties(caseId, form, errors);
        Set<UUID> seen = new HashSet<>();
        for (int row = 0; row < form.duties().size(); row++) {
            RecordObservation.Row duty = form.duties().get(row);
            String path = "duties[" + row + "].";
            if (duty.duty() != null && (!known.contains(duty.duty()) || !seen.add(duty.duty()))) {
                errors.rejectValue(path + "duty", "record-observation.unknownDuty");
            }
            if (duty.result() == null) {
                errors.rejectValue(path + "result", "record-observation.resultNeeded");
            }
            for (int each = 0; each < duty.demands().size(); each++) {
                Integer minutes = duty.demands().get(each).minutesPerShift();
                if (minutes != null && minutes > shift) {
                    errors.rejectValue(
                            path + "demands[" + each + "].minutesPerShift",
                            "record-observation.longerThanShift",
                            new Object[] {shift},
                            null);
                }
            }
        }
    }

    private void checkAllDuties(CaseId caseId, RecordObservation form, Errors errors) {
        Set<UUID> there =
                form.duties().stream().map(RecordObservation.Row::duty).collect(Collectors.toSet());
        String missing = appointments.duties(caseId, observations.latest(caseId).duties()).stream()
                .filter(duty -> !there.contains(duty.id()))
                .map(Duty::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            errors.rejectValue("duties", "record-observation.dutiesMissing", new Object[] {missing}, null);
        }
    }

    private void checkPhotos(CaseId caseId, RecordObservation form, Set<UUID> duties, Errors errors) {
        Set<UUID> there = form.photos().isEmpty() ? Set.of() : album.ids(caseId, observations.latest(caseId));
        for (int row = 0; row < form.photos().size(); row++) {
            PhotoNote photo = form.photos().get(row);
            if (photo.id() != null && !there.contains(photo.id())) {
                errors.rejectValue("photos", "photo.gone", new Object[] {row + 1}, null);
            }
            if (photo.duty() != null && !duties.contains(photo.duty())) {
                errors.rejectValue("photos[" + row + "].duty", "record-observation.unknownDuty");
            }
        }
    }

    @Override
    public Outcome submit(CaseId caseId, RecordObservation form, Actor actor) {
        Observation planned = observations.latest(caseId);
        planned.record(form.tookPlace(), form.reasonIfNot());
        observations.save(planned);
        if (!form.tookPlace()) {
            album.dropAll(planned);
            timeline.add(caseId, "observation-did-not-take-place", actor, Audience.EMPLOYER);
            return Outcome.COMPLETE;
        }
        album.record(planned, form.photos());
        LocalDate on = observedOn(caseId, planned);
        findings.save(new Finding(
                caseId,
                planned.id(),
                on,
                form.duties().stream().map(RecordObservation.Row::seen).toList(),
                actor,
                clock.instant()));
        form.duties().stream()
                .filter(row -> row.result() != ObservedResult.NOT_OBSERVED)
                .filter(row -> !row.demands().isEmpty())
                .forEach(row -> lists.measure(caseId, row.duty(), row.demands(), on));
        tests.save(new CapacityTest(
                caseId,
                on,
                form.capacities().stream()
                        .filter(capacity -> !capacity.saysNothing())
                        .toList(),
                Boolean.TRUE.equals(form.othersNotAffected()),
                actor,
                clock.instant()));
        cases.get(caseId).enter(Phase.RECOMMENDATION);
        timeline.add(caseId, "observation-took-place", actor, Audience.EMPLOYER);
        timeline.add(caseId, "observation-recorded", actor, Audience.CLINICAL);
        return Outcome.COMPLETE;
    }

    /** The planned day; today, where it was recorded before the planned day came. */
    private LocalDate observedOn(CaseId caseId, Observation planned) {
        LocalDate today = calendar.today(caseId);
        LocalDate plannedOn = calendar.dateOf(caseId, planned.plannedAt());
        return plannedOn.isAfter(today) ? today : plannedOn;
    }
}
