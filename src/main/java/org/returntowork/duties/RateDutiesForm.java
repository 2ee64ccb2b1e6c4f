package org.returntowork.duties;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Timeline;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient says of each duty whether they can do it, and which duties the employer forgot. */
@Component
class RateDutiesForm implements TaskForm<RateDuties> {

    private final DutyLists lists;
    private final Ratings ratings;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final ClinicalWords clinicalWords;

    RateDutiesForm(
            DutyLists lists,
            Ratings ratings,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            ClinicalWords clinicalWords) {
        this.lists = lists;
        this.ratings = ratings;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.clinicalWords = clinicalWords;
    }

    @Override
    public String formKey() {
        return "rate-duties";
    }

    @Override
    public Class<RateDuties> type() {
        return RateDuties.class;
    }

    @Override
    public RateDuties prefill(CaseId caseId, Actor actor) {
        Map<UUID, Rating> known =
                ratings.findByCaseId(caseId).stream().collect(Collectors.toMap(Rating::duty, Function.identity()));
        return new RateDuties(
                lists.of(caseId).stream()
                        .map(duty -> row(duty.id(), known.get(duty.id())))
                        .toList(),
                List.of());
    }

    private static RateDuties.Row row(UUID duty, Rating before) {
        return before == null
                ? new RateDuties.Row(duty, null, null, null)
                : new RateDuties.Row(duty, before.ability(), before.pain(), before.comment());
    }

    @Override
    public DutiesToRate facts(CaseId caseId, Actor actor) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        for (Duty duty : lists.of(caseId)) {
            names.put(duty.id().toString(), duty.name());
            if (duty.description() != null) {
                descriptions.put(duty.id().toString(), duty.description());
            }
        }
        return new DutiesToRate(names, descriptions);
    }

    @Override
    public void check(CaseId caseId, RateDuties form, Actor actor, Errors errors) {
        Set<UUID> open = new HashSet<>();
        lists.of(caseId).forEach(duty -> open.add(duty.id()));
        for (int row = 0; row < form.ratings().size(); row++) {
            UUID duty = form.ratings().get(row).duty();
            if (duty != null && !open.remove(duty)) {
                errors.rejectValue("ratings[" + row + "].duty", "rate-duties.unknownDuty");
            }
        }
        if (!open.isEmpty()) {
            errors.rejectValue("ratings", "rate-duties.everyDuty");
        }
        for (int row = 0; row < form.missing().size(); row++) {
            String path = "missing[" + row + "].";
            RateDuties.Missing missing = form.missing().get(row);
            employerReads(caseId, path + "name", missing.name(), errors);
            employerReads(caseId, path + "description", missing.description(), errors);
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    private void employerReads(CaseId caseId, String path, String text, Errors errors) {
        clinicalWords
                .firstIn(text, caseId)
                .ifPresent(word -> errors.rejectValue(path, "rate-duties.employerReads", new Object[] {word}, null));
    }

    @Override
    public Outcome submit(CaseId caseId, RateDuties form, Actor actor) {
        LocalDate today = calendar.today(caseId);
        for (RateDuties.Row row : form.ratings()) {
            ratings.save(new Rating(row.duty(), caseId, row.ability(), row.pain(), row.comment(), today));
        }
        if (!form.missing().isEmpty()) {
            DutyList list = lists.find(caseId).orElseThrow();
            form.missing().forEach(duty -> list.addMissing(duty.name(), duty.description()));
            lists.save(list);
            timeline.add(
                    caseId,
                    "duties-added",
                    actor,
                    Audience.EMPLOYER,
                    String.valueOf(form.missing().size()));
        }
        cases.get(caseId).enter(Phase.OBSERVATION);
        timeline.add(caseId, "duties-rated", actor, Audience.CLINICAL);
        return Outcome.COMPLETE;
    }
}
