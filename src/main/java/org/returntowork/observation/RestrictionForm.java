package org.returntowork.observation;

import java.time.Clock;
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

/** The therapist records a physician's written limit. */
@Component
class RestrictionForm implements ActionForm<RestrictionGiven> {

    private final Restrictions restrictions;
    private final Cases cases;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictionForm(
            Restrictions restrictions,
            Cases cases,
            CaseCalendar calendar,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.cases = cases;
        this.calendar = calendar;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "restriction";
    }

    @Override
    public Class<RestrictionGiven> type() {
        return RestrictionGiven.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return ClinicalAction.offered(cases, caseId, actor);
    }

    @Override
    public RestrictionGiven prefill(CaseId caseId, Actor actor) {
        return new RestrictionGiven(null, calendar.today(caseId), null, null, null);
    }

    @Override
    public void check(CaseId caseId, RestrictionGiven form, Actor actor, Errors errors) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("until", "observation.endsBeforeItBegins");
        }
        for (int row = 0; row < form.limits().size(); row++) {
            LimitByKind limit = form.limits().get(row);
            if (limit.kind() != null && limit.limits().isEmpty()) {
                errors.rejectValue("limits[" + row + "].kind", "restriction.figureNeeded");
            }
        }
    }

    @Override
    public Outcome submit(CaseId caseId, RestrictionGiven form, Actor actor) {
        Restriction restriction = restrictions.save(new Restriction(caseId, form, actor.person(), clock.instant()));
        timeline.add(
                caseId,
                "restriction-recorded",
                actor,
                Audience.CLINICAL,
                form.on().toString());
        events.publishEvent(new RestrictionRecorded(caseId, restriction.id()));
        return Outcome.COMPLETE;
    }
}
