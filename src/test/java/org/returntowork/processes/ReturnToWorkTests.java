package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of return-to-work.bpmn from referral to recommendations, and one to the close, when nothing interrupts. */
class ReturnToWorkTests {

    private static final String[] TO_THE_RECOMMENDATION = {
        "Task_ConsentAndGoals", "Task_ListDuties", "Task_RateDuties", "Task_ScheduleObservation"
    };

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void aCaseWithoutDetoursGoesFromReferralToClose() {
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete(TO_THE_RECOMMENDATION)
                .completeAs("employer", "Task_ConfirmObservation")
                .completeAs("patient", "Task_ConfirmObservation")
                .complete("Task_RecordObservation", "Task_RecommendModifications", "Task_BuildPlan")
                .completeAs("patient", "Task_AgreePlan")
                .completeAs("employer", "Task_AgreePlan");
        bench.fire("Timer_ReviewDue").complete("Task_ReviewProgress");
        bench.answering(now -> now.progress.afterStage = "FOLLOW_UP")
                .fire("Timer_ReviewDue")
                .complete("Task_ReviewProgress");
        bench.fire("Timer_FollowUpDue")
                .answering(now -> now.cases.route = "CLOSING")
                .complete("Task_FollowUp", "Task_CloseCase");

        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder(
                        "Task_ConsentAndGoals",
                        "Task_ListDuties",
                        "Task_RateDuties",
                        "Task_ScheduleObservation",
                        "Task_ConfirmObservation",
                        "Task_RecordObservation",
                        "Task_RecommendModifications",
                        "Task_BuildPlan",
                        "Task_AgreePlan",
                        "Call_WorkStage",
                        "Gateway_AfterStage",
                        "Call_FollowUp",
                        "Gateway_AfterFollowUp",
                        "Task_CloseCase",
                        "End_Closed")
                .hasNotPassed(
                        "Task_AcceptCase",
                        "Task_UrgentReview",
                        "Task_MedicalHold",
                        "Task_ConsentWithdrawn",
                        "Message_FirstAnswers",
                        "Timer_FirstAnswersDue");
        assertThat(bench.begun("WorkStage")).hasSize(2).allMatch(stage -> stage.getEndTime() != null);
    }

    @Test
    void aReferralByHumanResourcesWaitsForTheTherapistsYes() {
        bench.steps.cases.needsAcceptance = true;
        ProcessInstance theCase = bench.start("ReturnToWork");
        assertThat(bench.open()).containsExactly("therapist: AcceptCase");

        bench.complete("Task_AcceptCase");

        assertThat(bench.open()).containsExactly("patient: ConsentAndGoals");
        assertThat(theCase)
                .hasPassedInOrder("Gateway_Source", "Task_AcceptCase", "Gateway_Accepted", "Gateway_Resume")
                .hasNotPassed("Task_ChooseTherapist");
    }

    @Test
    void aDeclinedReferralGoesBackToHumanResourcesWhoChooseAnother() {
        bench.steps.cases.needsAcceptance = true;
        bench.steps.cases.accepted = false;
        ProcessInstance theCase = bench.start("ReturnToWork");

        bench.complete("Task_AcceptCase");
        assertThat(bench.open()).containsExactly("hr: ChooseTherapist");
        bench.complete("Task_ChooseTherapist");

        assertThat(bench.open()).containsExactly("therapist: AcceptCase");
        assertThat(theCase)
                .hasPassedInOrder("Task_AcceptCase", "Gateway_Accepted", "Task_ChooseTherapist")
                .hasNotPassed("Task_ConsentAndGoals");
    }

    @Test
    void aDeclinedConsentLeadsToTheCloseAndTheEmployerNeverHears() {
        ProcessInstance theCase = bench.start("ReturnToWork");

        bench.answering(now -> {
                    now.cases.consented = false;
                    now.cases.route = "CLOSING";
                })
                .complete("Task_ConsentAndGoals");

        assertThat(bench.open()).containsExactly("therapist: CloseCase");
        assertThat(theCase)
                .hasPassedInOrder("Task_ConsentAndGoals", "Gateway_Consented", "End_Declined", "Gateway_Route")
                .hasNotPassed("Task_ListDuties");
    }

    @Test
    void withoutAnObservationTheRecommendationsFollowAtOnce() {
        ProcessInstance theCase = bench.start("ReturnToWork");

        bench.answering(now -> now.observation.takesPlace = false).complete(TO_THE_RECOMMENDATION);

        assertThat(bench.open()).containsExactly("therapist: RecommendModifications");
        assertThat(theCase).hasNotPassed("Task_ConfirmObservation", "Task_RecordObservation");
    }

    @Test
    void whoAsksForAnotherTimeEndsTheQuestionForBoth() {
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete(TO_THE_RECOMMENDATION);
        assertThat(bench.open()).containsExactly("employer: ConfirmObservation", "patient: ConfirmObservation");

        bench.answering(now -> {
                    now.observation.otherTimeAsked = true;
                    now.observation.confirmed = false;
                })
                .completeAs("patient", "Task_ConfirmObservation");

        assertThat(bench.open()).containsExactly("therapist: ScheduleObservation");
        assertThat(theCase).hasPassed("Gateway_Confirmed").hasNotPassed("Task_RecordObservation");
    }

    @Test
    void oneConfirmationAloneIsNotEnough() {
        ProcessInstance theCase = bench.start("ReturnToWork");

        bench.complete(TO_THE_RECOMMENDATION).completeAs("employer", "Task_ConfirmObservation");

        assertThat(bench.open()).containsExactly("patient: ConfirmObservation");
        assertThat(theCase).hasNotPassed("Gateway_Confirmed");
    }

    @Test
    void anObservationThatDidNotTakePlaceIsScheduledAgain() {
        bench.steps.cases.resumePoint = "OBSERVATION";
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete("Task_ScheduleObservation")
                .completeAs("employer", "Task_ConfirmObservation")
                .completeAs("patient", "Task_ConfirmObservation");

        bench.answering(now -> now.observation.tookPlace = false).complete("Task_RecordObservation");

        assertThat(bench.open()).containsExactly("therapist: ScheduleObservation");
        assertThat(theCase).hasPassed("Gateway_TookPlace").hasNotPassed("Task_RecommendModifications");
    }
}
