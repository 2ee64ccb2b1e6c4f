package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths of return-to-work.bpmn through an urgent review. */
class UrgentReviewTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @ParameterizedTest
    @CsvSource(textBlock = ModelBench.BEFORE_WORK)
    void anUrgentReviewBeforeWorkBeginsGoesBackToWhereTheCaseWas(String phase, String open) {
        bench.steps.cases.resumePoint = phase;
        bench.start("ReturnToWork");

        bench.tell("Message_UrgentReview");
        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
        bench.complete("Task_UrgentReview");

        assertThat(bench.open()).containsExactly(open);
    }

    @Test
    void whatIsReportedBeforeTheCaseIsAcceptedIsReviewedBeforeAnythingElse() {
        bench.steps.cases.needsAcceptance = true;
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.answering(now -> now.cases.route = "URGENT").complete("Task_AcceptCase");

        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
        assertThat(theCase).hasNotPassed("Gateway_Resume");
    }

    @Test
    void aFollowUpThatIsLeftForAnUrgentReviewGoesOnAfterIt() {
        bench.steps.cases.resumePoint = "FOLLOW_UP";
        bench.start("ReturnToWork");
        bench.fire("Timer_FollowUpDue")
                .answering(now -> now.cases.route = "URGENT")
                .complete("Task_FollowUp");

        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
        bench.answering(now -> now.cases.route = "RUNNING").complete("Task_UrgentReview");
        assertThat(bench.timer("Timer_FollowUpDue")).isNotNull();
    }

    @Test
    void anUrgentReviewTakesOverAReviewThatIsOpen() {
        ProcessInstance theCase = bench.working();
        bench.fire("Timer_ReviewDue");
        assertThat(bench.open()).containsExactly("therapist: ReviewProgress");

        bench.tell("Message_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
        assertThat(bench.task("Task_UrgentReview").getDueDate()).isEqualTo(StandIns.afterDays(1));
        assertThat(theCase).hasPassed("Message_UrgentReview").hasNotPassed("Gateway_AfterStage");
        bench.complete("Task_UrgentReview");
        assertThat(theCase).isWaitingAtExactly("Sub_Return", "Call_WorkStage");
        assertThat(bench.begun("WorkStage")).hasSize(2);
    }

    @Test
    void anUrgentReviewThatStopsLeadsToTheHold() {
        ProcessInstance theCase = bench.working();
        bench.tell("Message_UrgentReview")
                .answering(now -> now.cases.route = "ON_HOLD")
                .complete("Task_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(theCase)
                .hasPassedInOrder("Task_UrgentReview", "Gateway_Route")
                .hasNotPassed("Task_MedicalHold");
    }

    @Test
    void anUrgentReviewThatRevisesGoesBackToTheRecommendations() {
        bench.working();
        bench.tell("Message_UrgentReview")
                .answering(now -> now.cases.resumePoint = "RECOMMENDATION")
                .complete("Task_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: RecommendModifications");
    }

    @Test
    void anUrgentReviewCanBeNeededAgainWhenWorkGoesOn() {
        bench.working();
        bench.tell("Message_UrgentReview").complete("Task_UrgentReview").tell("Message_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
    }

    @Test
    void anUrgentReviewInterruptsTheFollowUpToo() {
        bench.steps.cases.resumePoint = "FOLLOW_UP";
        bench.start("ReturnToWork");
        bench.fire("Timer_FollowUpDue").tell("Message_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: UrgentReview");
        assertThat(bench.begun("FollowUp")).allMatch(followUp -> followUp.getEndTime() != null);
    }
}
