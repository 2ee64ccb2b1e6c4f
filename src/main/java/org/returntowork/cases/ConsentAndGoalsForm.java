package org.returntowork.cases;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Takes the patient's consent and goals; without consent the case goes no further. */
@Component
class ConsentAndGoalsForm implements TaskForm<ConsentAndGoals> {

    private final Cases cases;
    private final Consents consents;
    private final Goals goals;
    private final Timeline timeline;

    ConsentAndGoalsForm(Cases cases, Consents consents, Goals goals, Timeline timeline) {
        this.cases = cases;
        this.consents = consents;
        this.goals = goals;
        this.timeline = timeline;
    }

    @Override
    public String formKey() {
        return "consent-and-goals";
    }

    @Override
    public Class<ConsentAndGoals> type() {
        return ConsentAndGoals.class;
    }

    @Override
    public boolean needsSignature() {
        return true;
    }

    /** Somebody who declines need not answer the rest. */
    @Override
    public void check(CaseId caseId, ConsentAndGoals form, Actor actor, Errors errors) {
        if (!Boolean.TRUE.equals(form.consent().employerLimits())) {
            return;
        }
        if (form.goals().isEmpty()) {
            errors.rejectValue("goals", "consent-and-goals.goals.missing");
        }
        if (form.workAbility() == null) {
            errors.rejectValue("workAbility", "consent-and-goals.workAbility.missing");
        }
        if (form.painNow() == null) {
            errors.rejectValue("painNow", "consent-and-goals.painNow.missing");
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Outcome submit(CaseId caseId, ConsentAndGoals form, Actor actor) {
        ReturnToWorkCase found = cases.get(caseId);
        consents.give(caseId, form.consent(), form.signature(), actor);
        if (!form.consent().employerLimits()) {
            found.interrupt(Standing.CLOSING);
            timeline.add(caseId, "consent-declined", actor, Audience.CLINICAL);
            return Outcome.COMPLETE.saying("consent-and-goals.declined");
        }
        goals.save(new StartingPoint(
                caseId,
                form.goals().stream()
                        .map(goal -> new Goal(UUID.randomUUID(), goal.statement(), goal.scoreNow(), goal.weight()))
                        .toList(),
                form.workAbility(),
                form.painNow(),
                form.concerns()));
        found.enter(Phase.DUTIES);
        timeline.add(caseId, "consent-given", actor, Audience.CLINICAL);
        return Outcome.COMPLETE;
    }
}
