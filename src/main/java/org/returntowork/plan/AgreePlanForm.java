package org.returntowork.plan;

import java.time.Clock;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Patient and employer, side by side, agree to the plan or ask for a change. */
@Component
class AgreePlanForm implements TaskForm<AgreePlan> {

    private final Plans plans;
    private final PlanViews views;
    private final Agreement agreement;
    private final Timeline timeline;
    private final Clock clock;

    AgreePlanForm(Plans plans, PlanViews views, Agreement agreement, Timeline timeline, Clock clock) {
        this.plans = plans;
        this.views = views;
        this.agreement = agreement;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "agree-plan";
    }

    @Override
    public Class<AgreePlan> type() {
        return AgreePlan.class;
    }

    @Override
    public boolean needsSignature() {
        return true;
    }

    /**
     * What both read before they answer.
     *
     * @param fromPatient whether the comment is for the therapist only
     * @param otherAgreed whether the other side has agreed already
     */
    record AgreePlanFacts(PlanView plan, boolean fromPatient, boolean otherAgreed) {}

    @Override
    public AgreePlanFacts facts(CaseId caseId, Actor actor) {
        Plan plan = awaited(caseId);
        Role other = actor.subjectRole() == Role.PATIENT ? Role.EMPLOYER : Role.PATIENT;
        return new AgreePlanFacts(views.of(plan), actor.subjectRole() == Role.PATIENT, plan.agreedAt(other) != null);
    }

    @Override
    public void check(CaseId caseId, AgreePlan form, Actor actor, Errors errors) {
        if (form.answer() == PlanAnswer.ASK_CHANGE && form.comment() == null) {
            errors.rejectValue("comment", "agree-plan.commentMissing");
        }
    }

    @Override
    public Outcome submit(CaseId caseId, AgreePlan form, Actor actor) {
        Plan plan = awaited(caseId);
        Role by = actor.subjectRole();
        String number = String.valueOf(plan.number());
        if (form.answer() == PlanAnswer.ASK_CHANGE) {
            plan.askChange(by, form.comment());
            plans.save(plan);
            timeline.add(caseId, "plan-change-asked", actor, Audience.EMPLOYER, number);
            return Outcome.COMPLETE.saying("agree-plan.changeAsked");
        }
        plan.agree(by, form.signature(), clock.instant());
        plan.comment(by, form.comment());
        plans.save(plan);
        timeline.add(caseId, "plan-agreed", actor, Audience.EMPLOYER, number);
        if (plan.state() == PlanState.AGREED) {
            agreement.putInForce(plan, actor);
            return Outcome.COMPLETE.saying("agree-plan.agreedByBoth");
        }
        return Outcome.COMPLETE;
    }

    private Plan awaited(CaseId caseId) {
        return plans.lastProposed(caseId)
                .orElseThrow(() -> new IllegalStateException("No plan to agree to in case " + caseId));
    }
}
