package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths of return-to-work.bpmn "from anywhere": what interrupts the return, and what runs beside it. */
class InterruptedReturnTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @ParameterizedTest
    @CsvSource({
        "CONSENT, patient: ConsentAndGoals",
        "DUTIES, employer: ListDuties",
        "RATING, patient: RateDuties",
        "OBSERVATION, therapist: ScheduleObservation",
        "RECOMMENDATION, therapist: RecommendModifications",
        "PLAN, therapist: BuildPlan"
    })
    void aHoldParksTheOpenTaskAndResumesWhereTheCaseWas(String phase, String open) {
        bench.steps.cases.resumePoint = phase;
        ProcessInstance theCase = bench.start("ReturnToWork");
        assertThat(bench.open()).containsExactly(open);

        bench.tell("Message_Hold");
        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(bench.task("Task_MedicalHold").getDueDate()).isEqualTo(StandIns.afterDays(30));
        bench.complete("Task_MedicalHold");

        assertThat(bench.open()).containsExactly(open);
        assertThat(theCase)
                .hasPassedInOrder("Message_Hold", "Task_MedicalHold", "Gateway_Route", "Gateway_Resume")
                .hasNotPassed("Task_UrgentReview", "Task_CloseCase");
    }

    @Test
    void aHoldDuringAStageEndsThatStageAndResumingBeginsItAgain() {
        working();
        bench.fire("Timer_CheckInDue").tell("Message_Silence").tell("Message_Hold");

        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
        assertThat(bench.begun("WorkStage")).hasSize(1).allMatch(stage -> stage.getEndTime() != null);
        assertThat(bench.pending("Timer_ReviewDue")).isEmpty();
        bench.complete("Task_MedicalHold");

        assertThat(bench.begun("WorkStage")).hasSize(2);
        assertThat(bench.timer("Timer_ReviewDue")).isNotNull();
        assertThat(bench.open()).isEmpty();
    }

    @Test
    void aHoldWhileAnswersAreAwaitedWaitsForThemAgainAfterwards() {
        bench.steps.cases.resumePoint = "PLAN";
        bench.steps.modification.awaitsFirstAnswers = true;
        bench.start("ReturnToWork");
        assertThat(bench.waitingFor("Message_FirstAnswers")).isEqualTo(1);

        bench.tell("Message_Hold");
        assertThat(bench.waitingFor("Message_FirstAnswers")).isZero();
        bench.complete("Task_MedicalHold");

        assertThat(bench.waitingFor("Message_FirstAnswers")).isEqualTo(1);
    }

    @Test
    void aHoldCanEndWithANewPlan() {
        ProcessInstance theCase = working();
        bench.tell("Message_Hold")
                .answering(now -> now.cases.resumePoint = "PLAN")
                .complete("Task_MedicalHold");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(theCase).hasNotPassed("Task_RecommendModifications");
    }

    @Test
    void aHoldCanEndWithTheClose() {
        ProcessInstance theCase = working();
        bench.tell("Message_Hold")
                .answering(now -> now.cases.route = "CLOSING")
                .complete("Task_MedicalHold", "Task_CloseCase");

        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("Task_MedicalHold", "Gateway_Route", "Task_CloseCase", "End_Closed");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT, patient: ConsentAndGoals",
        "DUTIES, employer: ListDuties",
        "RATING, patient: RateDuties",
        "OBSERVATION, therapist: ScheduleObservation",
        "RECOMMENDATION, therapist: RecommendModifications",
        "PLAN, therapist: BuildPlan"
    })
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
        ProcessInstance theCase = working();
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
        ProcessInstance theCase = working();
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
        working();
        bench.tell("Message_UrgentReview")
                .answering(now -> now.cases.resumePoint = "RECOMMENDATION")
                .complete("Task_UrgentReview");

        assertThat(bench.open()).containsExactly("therapist: RecommendModifications");
    }

    @Test
    void anUrgentReviewCanBeNeededAgainWhenWorkGoesOn() {
        working();
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

    @ParameterizedTest
    @CsvSource({"Message_Hold", "Message_UrgentReview", "Message_ConsentWithdrawn", "Message_CloseEarly"})
    void whileTheReturnIsInterruptedNothingElseInterruptsIt(String message) {
        working();
        bench.tell("Message_Hold");

        assertThatThrownBy(() -> bench.tell(message)).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
    }

    @Test
    void consentWithdrawnDuringAHoldIsAskedForOnceTheHoldIsDecided() {
        working();
        bench.tell("Message_Hold").answering(now -> now.cases.route = "CONSENT_WITHDRAWN");

        bench.complete("Task_MedicalHold");

        assertThat(bench.open()).containsExactly("therapist: ConsentWithdrawn");
    }

    @Test
    void withdrawnConsentEndsTheStageAndTheEmployersTasksAndRegainedConsentReturnsThere() {
        ProcessInstance theCase = working();
        bench.fire("Timer_CheckInDue").tell("Message_ConsentWithdrawn");
        assertThat(bench.open()).containsExactly("therapist: ConsentWithdrawn");

        bench.complete("Task_ConsentWithdrawn");

        assertThat(theCase)
                .isWaitingAtExactly("Sub_Return", "Call_WorkStage")
                .hasPassedInOrder("Message_ConsentWithdrawn", "Task_ConsentWithdrawn", "Gateway_Route")
                .hasNotPassed("Task_CloseCase");
    }

    @Test
    void withdrawnConsentThatIsNotRegainedLeadsToTheClose() {
        ProcessInstance theCase = working();
        bench.tell("Message_ConsentWithdrawn")
                .answering(now -> now.cases.route = "CLOSING")
                .complete("Task_ConsentWithdrawn");

        assertThat(bench.open()).containsExactly("therapist: CloseCase");
        assertThat(theCase).hasNotPassed("Gateway_AfterStage", "End_Closed");
    }

    @Test
    void anEarlyCloseEndsTheReturnWhereverItIs() {
        ProcessInstance theCase = bench.start("ReturnToWork");
        bench.complete("Task_ConsentAndGoals").tell("Message_CloseEarly");
        assertThat(bench.open()).containsExactly("therapist: CloseCase");

        bench.complete("Task_CloseCase");

        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("Message_CloseEarly", "Task_CloseCase", "End_Closed")
                .hasNotPassed("Task_RateDuties", "End_Declined");
    }

    @Test
    void theWorkLogStaysOpenBesideEverythingUntilTheClose() {
        ProcessInstance theCase = working();
        bench.tell("Message_WorkBegins");
        assertThat(bench.open()).containsExactly("patient: KeepWorkLog");
        assertThat(bench.task("Task_KeepWorkLog").getDueDate()).isEqualTo(StandIns.afterDays(4));

        bench.fire("Timer_ReviewDue");
        assertThat(bench.open()).containsExactly("patient: KeepWorkLog", "therapist: ReviewProgress");
        bench.tell("Message_UrgentReview");
        assertThat(bench.open()).containsExactly("patient: KeepWorkLog", "therapist: UrgentReview");
        bench.complete("Task_UrgentReview").tell("Message_CloseEarly");
        assertThat(bench.open()).containsExactly("patient: KeepWorkLog", "therapist: CloseCase");
        bench.complete("Task_CloseCase");

        assertThat(bench.open()).isEmpty();
        assertThat(theCase).isEnded().hasNotPassed("End_WorkLog");
    }

    @Test
    void theWorkLogCanBeginInTheVeryAgreementThatBeginsTheFirstStage() {
        bench.steps.cases.resumePoint = "PLAN";
        bench.start("ReturnToWork");
        bench.complete("Task_BuildPlan").completeAs("patient", "Task_AgreePlan");

        bench.tell("Message_WorkBegins");
        assertThat(bench.open()).containsExactly("employer: AgreePlan", "patient: KeepWorkLog");
        bench.completeAs("employer", "Task_AgreePlan");

        assertThat(bench.open()).containsExactly("patient: KeepWorkLog");
        assertThat(bench.timer("Timer_ReviewDue")).isNotNull();
    }

    @Test
    void whatRunsBesideTheCaseIsNotDisturbedByAHold() {
        working();
        ProcessInstance talks = bench.start("AgreeModifications");
        ProcessInstance inPlace = bench.start("PutInPlace");

        bench.tell("Message_Hold");

        assertThat(talks).isWaitingAtExactly("Task_RespondToModifications");
        assertThat(inPlace).isWaitingAtExactly("Task_ConfirmInPlace");
    }

    @Test
    void theCalledProcessesCarryTheCaseAndNothingElse() {
        working();
        assertThat(bench.running("WorkStage")).variables().containsOnlyKeys("caseId");
        assertThat(bench.running("ReturnToWork")).variables().containsOnlyKeys("caseId");
    }

    private static ProcessInstance working() {
        bench.steps.cases.resumePoint = "STAGE";
        return bench.start("ReturnToWork");
    }
}
