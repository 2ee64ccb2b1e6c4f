package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of agree-modifications.bpmn. */
class AgreeModificationsTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void whatTheEmployerAcceptsAtOnceNeedsNobodyElse() {
        ProcessInstance talks = bench.start("AgreeModifications");
        assertThat(bench.open()).containsExactly("employer: RespondToModifications");

        talksAre("DONE").complete("Task_RespondToModifications");

        assertThat(talks)
                .isEnded()
                .hasPassedInOrder("Gateway_Talks", "Task_RespondToModifications", "End_TalksOver")
                .hasNotPassed("Task_RecommendAgain", "Task_ResolveModifications", "Task_DecideWithoutAnswer");
        assertThat(bench.pending("Timer_Escalate")).isEmpty();
    }

    @Test
    void whatIsCounteredOrRefusedGoesBackToTheTherapistAndAgainToTheEmployer() {
        ProcessInstance talks = bench.start("AgreeModifications");

        talksAre("RECOMMEND").complete("Task_RespondToModifications");
        assertThat(bench.open()).containsExactly("therapist: RecommendAgain");
        assertThat(bench.task("Task_RecommendAgain").getFormKey()).isEqualTo("recommend-modifications");
        talksAre("RESPOND").complete("Task_RecommendAgain");
        assertThat(bench.open()).containsExactly("employer: RespondToModifications");
        talksAre("DONE").complete("Task_RespondToModifications");

        assertThat(talks)
                .isEnded()
                .hasPassedInOrder("Task_RespondToModifications", "Task_RecommendAgain", "End_TalksOver")
                .hasNotPassed("Task_ResolveModifications", "Task_DecideWithoutAnswer");
    }

    @Test
    void aTherapistWhoAcceptsTheCounterOrWithdrawsEndsTheTalks() {
        ProcessInstance talks = bench.start("AgreeModifications");

        talksAre("RECOMMEND").complete("Task_RespondToModifications");
        talksAre("DONE").complete("Task_RecommendAgain");

        assertThat(talks).isEnded().hasPassedInOrder("Task_RecommendAgain", "End_TalksOver");
    }

    @Test
    void afterTheLastRoundHumanResourcesResolve() {
        ProcessInstance talks = bench.start("AgreeModifications");

        talksAre("RESOLVE").complete("Task_RespondToModifications");
        assertThat(bench.open()).containsExactly("hr: ResolveModifications");
        talksAre("DONE").complete("Task_ResolveModifications");

        assertThat(talks)
                .isEnded()
                .hasPassedInOrder("Task_RespondToModifications", "Task_ResolveModifications", "End_TalksOver")
                .hasNotPassed("Task_DecideWithoutAnswer", "Timer_Escalate");
    }

    @Test
    void anUnansweredProposalIsTakenFromTheEmployerAndGoesToHumanResources() {
        ProcessInstance talks = bench.start("AgreeModifications");
        assertThat(bench.timer("Timer_Escalate").getDuedate()).isEqualTo(StandIns.afterDays(6));

        talksAre("RESOLVE").fire("Timer_Escalate");

        assertThat(bench.open()).containsExactly("hr: ResolveModifications");
        assertThat(talks).hasPassedInOrder("Timer_Escalate", "Gateway_Talks").hasNotPassed("Task_RecommendAgain");
    }

    @Test
    void withoutConsentForHumanResourcesTheTherapistDecidesWithoutAnAnswer() {
        ProcessInstance talks = bench.start("AgreeModifications");

        talksAre("DECIDE").fire("Timer_Escalate");
        assertThat(bench.open()).containsExactly("therapist: DecideWithoutAnswer");
        talksAre("DONE").complete("Task_DecideWithoutAnswer");

        assertThat(talks)
                .isEnded()
                .hasPassedInOrder("Timer_Escalate", "Task_DecideWithoutAnswer", "End_TalksOver")
                .hasNotPassed("Task_ResolveModifications");
    }

    @Test
    void whatHumanResourcesMayNoLongerSeeGoesToTheTherapist() {
        ProcessInstance talks = bench.start("AgreeModifications");
        talksAre("RESOLVE").fire("Timer_Escalate");
        assertThat(bench.open()).containsExactly("hr: ResolveModifications");

        talksAre("DECIDE").tell("Message_HrLeftOut");

        assertThat(bench.open()).containsExactly("therapist: DecideWithoutAnswer");
        assertThat(talks).hasPassedInOrder("Message_HrLeftOut", "Gateway_Talks");
    }

    @Test
    void theTalksAreOverAtOnceIfNothingNeedsAnAnswer() {
        bench.steps.modification.talks = "DONE";

        ProcessInstance talks = bench.start("AgreeModifications");

        assertThat(talks).isEnded().hasPassed("End_TalksOver").hasNotPassed("Task_RespondToModifications");
    }

    private static ModelBench talksAre(String state) {
        return bench.answering(now -> now.modification.talks = state);
    }
}
