package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of return-to-work.bpmn out of a stage and back into one. */
class StagesOfTheReturnTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void aReviewThatRevisesGoesBackToTheRecommendations() {
        ProcessInstance theCase = bench.working();

        bench.answering(now -> now.progress.afterStage = "RECOMMENDATION")
                .fire("Timer_ReviewDue")
                .complete("Task_ReviewProgress");

        assertThat(bench.open()).containsExactly("therapist: RecommendModifications");
        assertThat(theCase)
                .hasPassedInOrder("Call_WorkStage", "Gateway_AfterStage")
                .hasNotPassed("Call_FollowUp", "Task_CloseCase");
        assertThat(bench.pending("Timer_CheckInDue")).isEmpty();
    }

    @Test
    void aReviewThatStopsLeavesForTheHold() {
        ProcessInstance theCase = bench.working();

        bench.answering(now -> {
                    now.progress.afterStage = "LEAVE";
                    now.cases.route = "ON_HOLD";
                })
                .fire("Timer_ReviewDue")
                .complete("Task_ReviewProgress");

        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(theCase)
                .hasPassedInOrder("Gateway_AfterStage", "End_StageLeft", "Gateway_Route")
                .hasNotPassed("Message_Hold", "Call_FollowUp");
    }

    @Test
    void aPauseAskedForInAContactLeavesForTheHold() {
        bench.working();

        bench.tell("Message_Silence")
                .answering(now -> {
                    now.progress.pauseAsked = true;
                    now.progress.afterStage = "LEAVE";
                    now.cases.route = "ON_HOLD";
                })
                .complete("Task_ContactPatient");

        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(bench.begun("WorkStage")).allMatch(stage -> stage.getEndTime() != null);
    }

    @Test
    void aFollowUpThatReopensAStageBeginsWorkAgain() {
        bench.steps.cases.resumePoint = "FOLLOW_UP";
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.fire("Timer_FollowUpDue")
                .answering(now -> {
                    now.followUp.needsReview = true;
                    now.followUp.afterFollowUp = "STAGE";
                })
                .complete("Task_FollowUp", "Task_ReviewFollowUp");

        assertThat(theCase)
                .isWaitingAtExactly("Sub_Return", "Call_WorkStage")
                .hasPassedInOrder("Call_FollowUp", "Gateway_AfterFollowUp")
                .hasNotPassed("Task_CloseCase");
        assertThat(bench.timer("Timer_ReviewDue")).isNotNull();
    }
}
