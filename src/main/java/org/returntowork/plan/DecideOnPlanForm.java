package org.returntowork.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.modification.DecideWithoutAnswer;
import org.returntowork.modification.DecideWithoutAnswer.WithoutAnswer;
import org.returntowork.modification.NotAgreed;
import org.returntowork.modification.PauseAsked;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist decides after as many rounds about a plan as the program gives: the gateways behind it follow. */
@Component
class DecideOnPlanForm implements TaskForm<DecideWithoutAnswer> {

    /** As much as a signature holds. */
    private static final int PROOF = 200;

    private final Plans plans;
    private final StagedReturns stagedReturns;
    private final Agreement agreement;
    private final Cases cases;
    private final Consents consents;
    private final ClinicalWords clinicalWords;
    private final Timeline timeline;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideOnPlanForm(
            Plans plans,
            StagedReturns stagedReturns,
            Agreement agreement,
            Cases cases,
            Consents consents,
            ClinicalWords clinicalWords,
            Timeline timeline,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.stagedReturns = stagedReturns;
        this.agreement = agreement;
        this.cases = cases;
        this.consents = consents;
        this.clinicalWords = clinicalWords;
        this.timeline = timeline;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "decide-without-answer";
    }

    @Override
    public String onlyAt() {
        return "Task_DecideOnPlan";
    }

    @Override
    public Class<DecideWithoutAnswer> type() {
        return DecideWithoutAnswer.class;
    }

    @Override
    public NotAgreed facts(CaseId caseId, Actor actor) {
        return new NotAgreed(
                List.of(),
                plans.turnedDown(caseId).stream()
                        .map(plan -> new NotAgreed.AskedChange(
                                plan.number(), plan.changeAskedBy(), plan.commentOf(plan.changeAskedBy())))
                        .toList());
    }

    @Override
    public void check(CaseId caseId, DecideWithoutAnswer form, Actor actor, Errors errors) {
        clinicalWords
                .firstIn(form.note(), caseId)
                .ifPresent(word -> errors.rejectValue("note", "modification.clinical-word", new Object[] {word}, null));
        if (form.decision() == WithoutAnswer.ON_BEHALF && form.note().length() > PROOF) {
            errors.rejectValue("note", "decide-without-answer.proof", new Object[] {PROOF}, null);
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, DecideWithoutAnswer form, Actor actor) {
        return Leaving.to(Role.EMPLOYER).with("note", form.note()).list();
    }

    @Override
    public Outcome submit(CaseId caseId, DecideWithoutAnswer form, Actor actor) {
        Plan plan = plans.lastProposed(caseId).orElseThrow();
        String number = String.valueOf(plan.number());
        if (form.decision() == WithoutAnswer.ON_BEHALF) {
            plan.agreeAfterAll(form.note(), clock.instant());
            plans.save(plan);
            agreement.putInForce(plan, actor);
            timeline.add(caseId, "plan-agreed-on-behalf", actor, Audience.EMPLOYER, number);
            tellBoth(caseId, number);
            return Outcome.COMPLETE;
        }
        plan.giveUp();
        plans.save(plan);
        timeline.add(caseId, "plan-given-up", actor, Audience.EMPLOYER, number);
        switch (form.decision()) {
            case PAUSE -> events.publishEvent(new PauseAsked(caseId));
            case CLOSE -> cases.get(caseId).interrupt(Standing.CLOSING);
            default -> goOn(caseId);
        }
        return Outcome.COMPLETE;
    }

    /** The plan in force stays; where there is none, or no work by it, the therapist builds another. */
    private void goOn(CaseId caseId) {
        boolean working = stagedReturns
                .findById(caseId)
                .filter(course -> course.current().isPresent())
                .map(StagedReturn::state)
                .filter(WorkState::atAStage)
                .isPresent();
        ReturnToWorkCase theCase = cases.get(caseId);
        theCase.enter(working ? Phase.STAGE : Phase.PLAN);
        cases.save(theCase);
    }

    private void tellBoth(CaseId caseId, String number) {
        ReturnToWorkCase theCase = cases.get(caseId);
        for (UUID person : List.of(theCase.patient(), theCase.employer())) {
            if (!person.equals(theCase.employer()) || consents.employerLimits(caseId)) {
                notices.tell(person, caseId, "plan-agreed-on-behalf", number);
            }
        }
    }
}
