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

/** The paths of return-to-work.bpmn "from anywhere": holds, withdrawn consent, an early close, and what runs beside. */
class InterruptedReturnTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @ParameterizedTest
    @CsvSource(textBlock = ModelBench.BEFORE_WORK)
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
        bench.working();
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
        ProcessInstance theCase = bench.working();
        bench.tell("Message_Hold")
                .answering(now -> now.cases.resumePoint = "PLAN")
                .complete("Task_MedicalHold");

        assertThat(bench.open()).containsExactly("therapist: BuildPlan");
        assertThat(theCase).hasNotPassed("Task_RecommendModifications");
    }

    @Test
    void aHoldCanEndWithTheClose() {
        ProcessInstance theCase = bench.working();
        bench.tell("Message_Hold")
                .answering(now -> now.cases.route = "CLOSING")
                .complete("Task_MedicalHold", "Task_CloseCase");

        assertThat(theCase)
                .isEnded()
                .hasPassedInOrder("Task_MedicalHold", "Gateway_Route", "Task_CloseCase", "End_Closed");
    }

    @ParameterizedTest
    @CsvSource({"Message_Hold", "Message_UrgentReview", "Message_ConsentWithdrawn", "Message_CloseEarly"})
    void whileTheReturnIsInterruptedNothingElseInterruptsIt(String message) {
        bench.working();
        bench.tell("Message_Hold");

        assertThatThrownBy(() -> bench.tell(message)).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(bench.open()).containsExactly("therapist: MedicalHold");
    }

    @Test
    void consentWithdrawnDuringAHoldIsAskedForOnceTheHoldIsDecided() {
        bench.working();
        bench.tell("Message_Hold").answering(now -> now.cases.route = "CONSENT_WITHDRAWN");

        bench.complete("Task_MedicalHold");

        assertThat(bench.open()).containsExactly("therapist: ConsentWithdrawn");
    }

    @Test
    void withdrawnConsentEndsTheStageAndTheEmployersTasksAndRegainedConsentReturnsThere() {
        ProcessInstance theCase = bench.working();
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
        ProcessInstance theCase = bench.working();
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
        ProcessInstance theCase = bench.working();
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
        bench.working();
        ProcessInstance talks = bench.start("AgreeModifications");
        ProcessInstance inPlace = bench.start("PutInPlace");

        bench.tell("Message_Hold");

        assertThat(talks).isWaitingAtExactly("Task_RespondToModifications");
        assertThat(inPlace).isWaitingAtExactly("Task_ConfirmInPlace");
    }

    @Test
    void theProcessesCarryNoVariable() {
        bench.working();
        assertThat(bench.running("WorkStage")).hasNoVariables();
        assertThat(bench.running("ReturnToWork")).hasNoVariables();
    }
}
