package org.returntowork.plan;

import java.util.List;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the processes ask about the plan. */
@Component
public class PlanSteps {

    private final Cases cases;
    private final Plans plans;
    private final StagedReturns stagedReturns;
    private final CaseCalendar calendar;

    PlanSteps(Cases cases, Plans plans, StagedReturns stagedReturns, CaseCalendar calendar) {
        this.cases = cases;
        this.plans = plans;
        this.stagedReturns = stagedReturns;
        this.calendar = calendar;
    }

    /** Who has to agree to the plan, side by side. */
    public List<String> parties(String caseId) {
        ReturnToWorkCase theCase = cases.get(CaseId.of(caseId));
        return List.of(theCase.patient().toString(), theCase.employer().toString());
    }

    /** Whether one of them asked for a change, so that the other need not answer any more. */
    public boolean changeAsked(String caseId) {
        return lastProposedIs(caseId, PlanState.DRAFT);
    }

    public boolean agreed(String caseId) {
        return lastProposedIs(caseId, PlanState.AGREED);
    }

    /** Whether a change was asked for and the program gives both sides no more rounds. */
    public boolean roundsAreOver(String caseId) {
        CaseId id = CaseId.of(caseId);
        return changeAsked(caseId)
                && plans.turnedDown(id).size() >= calendar.program(id).negotiationRounds();
    }

    /** Where the case goes once the therapist has decided: {@code STAGE}, {@code PLAN} or {@code LEAVE}. */
    public String afterDecision(String caseId) {
        ReturnToWorkCase theCase = cases.get(CaseId.of(caseId));
        return theCase.standing() == Standing.RUNNING ? theCase.phase().name() : "LEAVE";
    }

    private boolean lastProposedIs(String caseId, PlanState state) {
        return plans.lastProposed(CaseId.of(caseId))
                .map(plan -> plan.state() == state)
                .orElse(false);
    }
}
