package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of work-stage.bpmn. */
class WorkStageTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void aStageBeginsWithoutATaskAndWaitsForReviewAndCheckIn() {
        bench.start("WorkStage");

        assertThat(bench.open()).isEmpty();
        assertThat(bench.timer("Timer_ReviewDue").getDuedate()).isEqualTo(StandIns.afterDays(14));
        assertThat(bench.timer("Timer_CheckInDue").getDuedate()).isEqualTo(StandIns.afterDays(7));
    }

    @Test
    void aReviewThatMovesOnEndsTheStage() {
        ProcessInstance stage = bench.start("WorkStage");
        bench.fire("Timer_ReviewDue");
        assertThat(bench.open()).containsExactly("therapist: ReviewProgress");
        assertThat(bench.task("Task_ReviewProgress").getDueDate()).isEqualTo(StandIns.afterDays(16));

        bench.complete("Task_ReviewProgress");

        assertThat(stage)
                .isEnded()
                .hasPassedInOrder("Timer_ReviewDue", "Task_ReviewProgress", "Gateway_RunEnds", "End_StageOver")
                .hasNotPassed("Message_ReviewOpens", "Task_CheckIn", "Task_ContactPatient");
    }

    @Test
    void aReviewThatHoldsKeepsTheStageAndItsCheckInsGoing() {
        ProcessInstance stage = bench.start("WorkStage");
        bench.fire("Timer_CheckInDue").fire("Timer_ReviewDue").answering(now -> {
            now.progress.runEnds = false;
            now.progress.reviewOpensAfterDays = 21;
        });

        bench.complete("Task_ReviewProgress");

        assertThat(stage).isNotEnded().hasPassed("Task_ReviewProgress").hasNotPassed("End_RunOver", "End_StageOver");
        assertThat(bench.timer("Timer_ReviewDue").getDuedate()).isEqualTo(StandIns.afterDays(21));
        assertThat(bench.open()).containsExactly("employer: CheckIn");
        bench.answering(now -> now.progress.runEnds = true)
                .fire("Timer_ReviewDue")
                .complete("Task_ReviewProgress");
        assertThat(stage).isEnded().hasPassed("End_StageOver");
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void aReviewCanBeBroughtForwardOnceAndItsTimerIsGone() {
        ProcessInstance stage = bench.start("WorkStage");

        bench.tell("Message_ReviewOpens");

        assertThat(bench.open()).containsExactly("therapist: ReviewProgress");
        assertThat(bench.pending("Timer_ReviewDue")).isEmpty();
        assertThat(bench.waitingFor("Message_ReviewOpens")).isZero();
        assertThatThrownBy(() -> bench.tell("Message_ReviewOpens"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        bench.complete("Task_ReviewProgress");
        assertThat(stage)
                .isEnded()
                .hasPassedInOrder("Message_ReviewOpens", "Task_ReviewProgress")
                .hasNotPassed("Timer_ReviewDue");
    }

    @Test
    void aPendingReviewMovesWithTheDateThatTheAggregateGives() {
        bench.start("WorkStage");
        bench.steps.progress.reviewOpensAfterDays = 10;

        bench.engine()
                .getManagementService()
                .recalculateJobDuedate(bench.timer("Timer_ReviewDue").getId(), false);

        assertThat(bench.timer("Timer_ReviewDue").getDuedate()).isEqualTo(StandIns.afterDays(10));
    }

    @Test
    void checkInsComeBesideTheReviewOneAtATime() {
        ProcessInstance stage = bench.start("WorkStage");

        bench.fire("Timer_CheckInDue");
        assertThat(bench.open()).containsExactly("employer: CheckIn");
        assertThat(bench.pending("Timer_CheckInDue")).isEmpty();
        bench.answering(now -> now.progress.checkInAfterDays = 13).complete("Task_CheckIn");
        assertThat(bench.open()).isEmpty();
        bench.fire("Timer_CheckInDue").fire("Timer_ReviewDue");

        assertThat(bench.open()).containsExactly("employer: CheckIn", "therapist: ReviewProgress");
        bench.complete("Task_ReviewProgress");
        assertThat(stage).isEnded();
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void silenceAsksTheTherapistToContactThePatientAndTheStageGoesOn() {
        ProcessInstance stage = bench.start("WorkStage");

        bench.tell("Message_Silence");
        assertThat(bench.open()).containsExactly("therapist: ContactPatient");
        bench.complete("Task_ContactPatient");

        assertThat(stage)
                .isNotEnded()
                .hasPassedInOrder("Message_Silence", "Task_ContactPatient", "Gateway_PauseAsked", "End_GoesOn")
                .hasNotPassed("End_Paused", "End_RunOver");
        assertThat(bench.timer("Timer_ReviewDue")).isNotNull();
        assertThat(bench.timer("Timer_CheckInDue")).isNotNull();
        bench.tell("Message_Silence");
        assertThat(bench.open()).as("the next gap").containsExactly("therapist: ContactPatient");
    }

    @Test
    void aPauseAskedForEndsTheWholeStage() {
        ProcessInstance stage = bench.start("WorkStage");
        bench.fire("Timer_CheckInDue").tell("Message_Silence").answering(now -> now.progress.pauseAsked = true);

        bench.complete("Task_ContactPatient");

        assertThat(stage)
                .isEnded()
                .hasPassedInOrder("Task_ContactPatient", "Gateway_PauseAsked", "End_Paused")
                .hasNotPassed("Task_ReviewProgress", "End_GoesOn", "End_StageOver");
        assertThat(bench.open()).isEmpty();
        assertThat(bench.pending("Timer_ReviewDue")).isEmpty();
    }

    @Test
    void aReviewThatMovesOnTakesAnOpenContactWithIt() {
        ProcessInstance stage = bench.start("WorkStage");
        bench.tell("Message_Silence").fire("Timer_ReviewDue");

        bench.complete("Task_ReviewProgress");

        assertThat(stage).isEnded().hasNotPassed("Gateway_PauseAsked", "End_GoesOn");
        assertThat(bench.open()).isEmpty();
    }
}
