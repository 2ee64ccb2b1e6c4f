package org.returntowork.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist tests again what the patient can do. */
@Component
class CapacityRetestForm implements ActionForm<CapacityRetest> {

    private final CapacityTests tests;
    private final Capacities capacities;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CapacityRetestForm(
            CapacityTests tests,
            Capacities capacities,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tests = tests;
        this.capacities = capacities;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "capacity-retest";
    }

    @Override
    public Class<CapacityRetest> type() {
        return CapacityRetest.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return ClinicalAction.offered(cases, caseId, actor);
    }

    /** A row for each kind that was tested before; the figures are to be tested, so they start empty. */
    @Override
    public CapacityRetest prefill(CaseId caseId, Actor actor) {
        LocalDate today = calendar.today(caseId);
        List<Capacity> rows = capacities.now(caseId, today).tested().stream()
                .map(Tested::capacity)
                .filter(capacity -> !capacity.unaffected())
                .map(capacity -> new Capacity(
                        capacity.kind(),
                        capacity.side(),
                        capacity.frequency(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
        return new CapacityRetest(today, rows);
    }

    @Override
    public CapacityFacts facts(CaseId caseId, Actor actor) {
        return new CapacityFacts(capacities.lines(caseId, calendar.today(caseId)));
    }

    @Override
    public void check(CaseId caseId, CapacityRetest form, Actor actor, Errors errors) {
        if (form.on() != null && form.on().isAfter(calendar.today(caseId))) {
            errors.rejectValue("on", "capacity-retest.future");
        }
        if (form.on() != null && form.on().isBefore(cases.get(caseId).injuryDate())) {
            errors.rejectValue("on", "capacity-retest.beforeInjury");
        }
        if (!form.capacities().isEmpty() && form.capacities().stream().allMatch(Capacity::saysNothing)) {
            errors.rejectValue("capacities", "capacity-retest.nothing");
        }
        CapacityRows.check(form.capacities(), errors);
    }

    @Override
    public Outcome submit(CaseId caseId, CapacityRetest form, Actor actor) {
        List<Capacity> tested = form.capacities().stream()
                .filter(capacity -> !capacity.saysNothing())
                .toList();
        tests.save(new CapacityTest(caseId, form.on(), tested, null, actor, clock.instant()));
        timeline.add(
                caseId, "capacity-retested", actor, Audience.CLINICAL, form.on().toString());
        events.publishEvent(new CapacityRetested(caseId));
        return Outcome.COMPLETE;
    }
}
