package org.returntowork.cases;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.OpenTasks;
import org.returntowork.tasks.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the patient change or withdraw consent at any time; it acts at once. */
@Component
class ChangeConsentAction implements ActionForm<ChangeConsent> {

    /** The employer's own processes, which have no place without consent. */
    private static final List<String> WITH_THE_EMPLOYER = List.of("AgreeModifications", "PutInPlace");

    private static final String HR_LEFT_OUT = "Message_HrLeftOut";

    private final Cases cases;
    private final Consents consents;
    private final Timeline timeline;
    private final Notices notices;
    private final Processes processes;
    private final OpenTasks openTasks;
    private final ApplicationEventPublisher events;

    ChangeConsentAction(
            Cases cases,
            Consents consents,
            Timeline timeline,
            Notices notices,
            Processes processes,
            OpenTasks openTasks,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.consents = consents;
        this.timeline = timeline;
        this.notices = notices;
        this.processes = processes;
        this.openTasks = openTasks;
        this.events = events;
    }

    @Override
    public String action() {
        return "change-consent";
    }

    @Override
    public Class<ChangeConsent> type() {
        return ChangeConsent.class;
    }

    @Override
    public boolean needsSignature() {
        return true;
    }

    @Override
    public Role answeredBy(Actor actor) {
        return Role.PATIENT;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return (actor.role() == Role.PATIENT || actor.role() == Role.THERAPIST)
                && cases.get(caseId).standing() != Standing.CLOSED
                && consents.everGiven(caseId);
    }

    @Override
    public ChangeConsent prefill(CaseId caseId, Actor actor) {
        return consents.current(caseId)
                .map(now -> new ChangeConsent(now.scope(), null))
                .orElse(null);
    }

    @Override
    public Outcome submit(CaseId caseId, ChangeConsent form, Actor actor) {
        boolean before = consents.employerLimits(caseId);
        HrScope hrSaw = consents.hr(caseId);
        consents.give(caseId, form.consent(), form.signature(), actor);
        if (form.consent().hr().compareTo(hrSaw) < 0) {
            notices.takeBackFromHr(cases.get(caseId).organisation(), caseId);
        }
        if (hrSaw == HrScope.ALL && form.consent().hr() != HrScope.ALL) {
            leaveOutHr(caseId);
        }
        if (before && !form.consent().employerLimits()) {
            withdraw(caseId, actor);
            return Outcome.COMPLETE.saying("change-consent.withdrawn");
        }
        timeline.add(caseId, "consent-changed", actor, Audience.CLINICAL);
        if (!before && form.consent().employerLimits() && !therapistIsAsked(caseId)) {
            events.publishEvent(new ConsentRegained(caseId));
        }
        return Outcome.COMPLETE;
    }

    /** Not where something else interrupted the case before the consent was withdrawn, and still does. */
    private boolean therapistIsAsked(CaseId caseId) {
        return openTasks.openIn(caseId).stream().anyMatch(task -> task.formKey().equals("consent-withdrawn"));
    }

    /** HR's only tasks after the consent are about modifications, which it may no longer see. */
    private void leaveOutHr(CaseId caseId) {
        processes.tellIfWaiting(HR_LEFT_OUT, caseId);
    }

    private void withdraw(CaseId caseId, Actor actor) {
        notices.takeBack(cases.get(caseId).employer(), caseId);
        timeline.add(caseId, "consent-withdrawn", actor, Audience.CLINICAL);
        events.publishEvent(new ConsentWithdrawn(caseId));
        WITH_THE_EMPLOYER.forEach(process -> processes.end(process, caseId));
        processes.tellIfWaiting("Message_ConsentWithdrawn", caseId);
    }
}
