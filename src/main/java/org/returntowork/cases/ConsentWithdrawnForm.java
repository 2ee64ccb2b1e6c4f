package org.returntowork.cases;

import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets the therapist go on once the patient has consented again, or close the case. */
@Component
class ConsentWithdrawnForm implements TaskForm<WithdrawnDecision> {

    private final Cases cases;
    private final Consents consents;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ConsentWithdrawnForm(Cases cases, Consents consents, Timeline timeline, ApplicationEventPublisher events) {
        this.cases = cases;
        this.consents = consents;
        this.timeline = timeline;
        this.events = events;
    }

    /** Whether the patient has consented again. */
    record Facts(boolean consentedAgain) {}

    @Override
    public String formKey() {
        return "consent-withdrawn";
    }

    @Override
    public Class<WithdrawnDecision> type() {
        return WithdrawnDecision.class;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        return new Facts(consents.employerLimits(caseId));
    }

    /** Only the patient can give consent again; the therapist cannot decide it for them. */
    @Override
    public void check(CaseId caseId, WithdrawnDecision form, Actor actor, Errors errors) {
        if (form.decision() == WithdrawnDecision.Choice.REGAINED && !consents.employerLimits(caseId)) {
            errors.rejectValue("decision", "consent-withdrawn.notRegained");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, WithdrawnDecision form, Actor actor) {
        if (form.decision() == WithdrawnDecision.Choice.CLOSE) {
            cases.get(caseId).interrupt(Standing.CLOSING);
        } else {
            timeline.add(caseId, "consent-regained", actor, Audience.CLINICAL);
            events.publishEvent(new ConsentRegained(caseId));
        }
        return Outcome.COMPLETE;
    }
}
