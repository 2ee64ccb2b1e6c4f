package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of follow-up.bpmn. */
class FollowUpTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void nothingIsAskedBeforeTheFollowUpIsDue() {
        ProcessInstance followUp = bench.start("FollowUp");

        assertThat(bench.open()).isEmpty();
        assertThat(bench.timer("Timer_FollowUpDue").getDuedate()).isEqualTo(StandIns.afterDays(28));
        assertThat(followUp).hasNotPassed("Timer_FollowUpDue", "Task_FollowUp");
    }

    @Test
    void aGoodLastAnswerEndsTheFollowUpWithoutTheTherapist() {
        ProcessInstance followUp = bench.start("FollowUp");
        bench.fire("Timer_FollowUpDue");
        assertThat(bench.open()).containsExactly("patient: FollowUp");
        assertThat(bench.task("Task_FollowUp").getDueDate()).isEqualTo(StandIns.afterDays(33));

        bench.complete("Task_FollowUp");

        assertThat(followUp)
                .isEnded()
                .hasPassedInOrder("Timer_FollowUpDue", "Task_FollowUp", "Gateway_Trouble", "Gateway_More")
                .hasNotPassed("Task_ReviewFollowUp", "Timer_NoAnswer");
    }

    @Test
    void afterTheFirstFollowUpTheSecondIsWaitedFor() {
        ProcessInstance followUp = bench.start("FollowUp");
        bench.fire("Timer_FollowUpDue").answering(now -> {
            now.followUp.goesOn = true;
            now.followUp.dueAfterDays = 84;
        });

        bench.complete("Task_FollowUp");

        assertThat(followUp).isWaitingAtExactly("Timer_FollowUpDue");
        assertThat(bench.timer("Timer_FollowUpDue").getDuedate()).isEqualTo(StandIns.afterDays(84));
        bench.answering(now -> now.followUp.goesOn = false)
                .fire("Timer_FollowUpDue")
                .complete("Task_FollowUp");
        assertThat(followUp).isEnded().hasPassed("End_FollowUpOver").hasNotPassed("Task_ReviewFollowUp");
    }

    @Test
    void troubleGoesToTheTherapistWhoLetsItGoOn() {
        ProcessInstance followUp = bench.start("FollowUp");
        bench.fire("Timer_FollowUpDue").answering(now -> now.followUp.needsReview = true);

        bench.complete("Task_FollowUp");
        assertThat(bench.open()).containsExactly("therapist: ReviewFollowUp");
        bench.answering(now -> now.followUp.goesOn = true).complete("Task_ReviewFollowUp");

        assertThat(followUp)
                .isWaitingAtExactly("Timer_FollowUpDue")
                .hasPassedInOrder("Task_FollowUp", "Gateway_Trouble", "Task_ReviewFollowUp", "Gateway_More")
                .hasNotPassed("End_FollowUpOver", "Timer_NoAnswer");
    }

    @Test
    void troubleThatReopensAStageEndsTheFollowUp() {
        ProcessInstance followUp = bench.start("FollowUp");
        bench.fire("Timer_FollowUpDue")
                .answering(now -> now.followUp.needsReview = true)
                .complete("Task_FollowUp", "Task_ReviewFollowUp");

        assertThat(followUp).isEnded().hasPassedInOrder("Task_ReviewFollowUp", "Gateway_More", "End_FollowUpOver");
    }

    @Test
    void anUnansweredFollowUpIsTakenFromThePatientAndGoesToTheTherapist() {
        ProcessInstance followUp = bench.start("FollowUp");
        bench.fire("Timer_FollowUpDue");
        assertThat(bench.timer("Timer_NoAnswer").getDuedate()).isEqualTo(StandIns.afterDays(42));

        bench.fire("Timer_NoAnswer");

        assertThat(bench.open()).containsExactly("therapist: ReviewFollowUp");
        bench.complete("Task_ReviewFollowUp");
        assertThat(followUp)
                .isEnded()
                .hasPassedInOrder("Timer_NoAnswer", "Task_ReviewFollowUp", "Gateway_More", "End_FollowUpOver")
                .hasNotPassed("Gateway_Trouble");
    }
}
