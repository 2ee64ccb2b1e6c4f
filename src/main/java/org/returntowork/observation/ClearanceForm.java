package org.returntowork.observation;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist records a physician's word that something is allowed again. */
@Component
class ClearanceForm implements ActionForm<ClearanceGiven> {

    private final Clearances clearances;
    private final Appointments appointments;
    private final DutyLists lists;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearanceForm(
            Clearances clearances,
            Appointments appointments,
            DutyLists lists,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clearances = clearances;
        this.appointments = appointments;
        this.lists = lists;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "clearance";
    }

    @Override
    public Class<ClearanceGiven> type() {
        return ClearanceGiven.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return ClinicalAction.offered(cases, caseId, actor);
    }

    @Override
    public ClearanceGiven prefill(CaseId caseId, Actor actor) {
        return new ClearanceGiven(null, calendar.today(caseId), null, null, null);
    }

    @Override
    public ClearanceFacts facts(CaseId caseId, Actor actor) {
        StagesAsked asked = new StagesAsked(caseId);
        events.publishEvent(asked);
        return new ClearanceFacts(appointments.dutyOptions(caseId), asked.stages());
    }

    @Override
    public void check(CaseId caseId, ClearanceGiven form, Actor actor, Errors errors) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("until", "observation.endsBeforeItBegins");
        }
        if (form.covers().isEmpty()) {
            errors.rejectValue("covers", "clearance.coversNothing");
        }
        Set<UUID> known = lists.of(caseId).stream().map(Duty::id).collect(Collectors.toSet());
        if (!known.containsAll(form.covers().duties())) {
            errors.rejectValue("covers.duties", "clearance.unknownDuty");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, ClearanceGiven form, Actor actor) {
        Clearance clearance = clearances.save(new Clearance(caseId, form, actor.person(), clock.instant()));
        timeline.add(
                caseId,
                "clearance-recorded",
                actor,
                Audience.CLINICAL,
                form.on().toString());
        events.publishEvent(new ClearanceRecorded(caseId, clearance.id()));
        return Outcome.COMPLETE;
    }
}
