package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of return-to-work.bpmn from the recommendations to the agreed plan. */
class PlanAgreementTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void thePlanIsBuiltAsSoonAsTheFirstAnswersAreIn() {
        ProcessInstance theCase = awaitingFirstAnswers();
        assertThat(bench.open()).isEmpty();

        bench.tell("Message_FirstAnswers");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(bench.pending("Timer_FirstAnswersDue")).isEmpty();
        assertThat(theCase)
                .hasPassedInOrder("Task_RecommendModifications", "Gateway_FirstAnswers", "Message_FirstAnswers")
                .hasNotPassed("Timer_FirstAnswersDue");
    }

    @Test
    void thePlanIsBuiltWithoutTheFirstAnswersOnceTheyAreDue() {
        ProcessInstance theCase = awaitingFirstAnswers();
        assertThat(bench.timer("Timer_FirstAnswersDue").getDuedate()).isEqualTo(StandIns.afterDays(3));

        bench.fire("Timer_FirstAnswersDue");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(bench.waitingFor("Message_FirstAnswers")).isZero();
        assertThat(theCase).hasNotPassed("Message_FirstAnswers");
    }

    @Test
    void aChangeAskedForTakesThePlanFromTheOtherAndBackToTheTherapist() {
        bench.steps.cases.resumePoint = "PLAN";
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete("Task_BuildPlan");
        assertThat(bench.open()).containsExactly("employer: AgreePlan", "patient: AgreePlan");

        bench.answering(now -> {
                    now.plan.changeAsked = true;
                    now.plan.agreed = false;
                })
                .completeAs("employer", "Task_AgreePlan");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(theCase)
                .hasPassedInOrder("Task_BuildPlan", "Task_AgreePlan", "Gateway_Agreed")
                .hasNotPassed("Call_WorkStage");
    }

    @Test
    void afterTheLastRoundAboutAPlanTheTherapistDecides() {
        ProcessInstance theCase = withoutAnAgreement();
        assertThat(bench.open()).containsExactly("therapist: DecideOnPlan");
        assertThat(theCase).hasPassedInOrder("Task_AgreePlan", "Gateway_Agreed");

        bench.answering(now -> now.plan.afterDecision = "STAGE").complete("Task_DecideOnPlan");

        assertThat(theCase)
                .isWaitingAtExactly("Sub_Return", "Call_WorkStage")
                .hasPassedInOrder("Task_DecideOnPlan", "Gateway_PlanDecided");
    }

    @Test
    void withoutAnAgreementAnotherPlanCanBeBuilt() {
        withoutAnAgreement();
        bench.answering(now -> now.plan.afterDecision = "PLAN").complete("Task_DecideOnPlan");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(bench.begun("WorkStage")).isEmpty();
    }

    @Test
    void withoutAnAgreementTheReturnCanPause() {
        ProcessInstance theCase = withoutAnAgreement();
        bench.answering(now -> now.cases.route = "ON_HOLD").complete("Task_DecideOnPlan");

        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(theCase).hasPassedInOrder("Gateway_PlanDecided", "End_PlanLeft", "Gateway_Route");
    }

    @Test
    void oneAgreementAloneDoesNotBeginAStage() {
        bench.steps.cases.resumePoint = "PLAN";
        ProcessInstance theCase = bench.start("ReturnToWork");

        bench.complete("Task_BuildPlan").completeAs("patient", "Task_AgreePlan");

        assertThat(bench.open()).containsExactly("employer: AgreePlan");
        assertThat(theCase).hasNotPassed("Gateway_Agreed");
        assertThat(bench.begun("WorkStage")).isEmpty();
    }

    private static ProcessInstance withoutAnAgreement() {
        bench.steps.cases.resumePoint = "PLAN";
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete("Task_BuildPlan")
                .answering(now -> {
                    now.plan.changeAsked = true;
                    now.plan.agreed = false;
                    now.plan.roundsAreOver = true;
                })
                .completeAs("employer", "Task_AgreePlan");
        return theCase;
    }

    private static ProcessInstance awaitingFirstAnswers() {
        bench.steps.cases.resumePoint = "RECOMMENDATION";
        bench.steps.modification.awaitsFirstAnswers = true;
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete("Task_RecommendModifications");
        return theCase;
    }
}
