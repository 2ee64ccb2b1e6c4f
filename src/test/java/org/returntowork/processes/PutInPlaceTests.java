package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of put-in-place.bpmn. */
class PutInPlaceTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void theEmployerConfirmsAndThatIsAll() {
        ProcessInstance putInPlace = bench.start("PutInPlace");
        assertThat(bench.open()).containsExactly("employer: ConfirmInPlace");
        assertThat(bench.task("Task_ConfirmInPlace").getDueDate()).isEqualTo(StandIns.afterDays(20));

        bench.complete("Task_ConfirmInPlace");

        assertThat(putInPlace)
                .isEnded()
                .hasPassedInOrder("Start_Accepted", "Task_ConfirmInPlace", "Gateway_AllInPlace", "End_InPlace");
    }

    @Test
    void theEmployerIsAskedAgainWhileSomethingIsMissing() {
        bench.steps.modification.allInPlace = false;
        ProcessInstance putInPlace = bench.start("PutInPlace");

        bench.complete("Task_ConfirmInPlace");

        assertThat(putInPlace).isWaitingAtExactly("Task_ConfirmInPlace").hasNotPassed("End_InPlace");
        bench.steps.modification.allInPlace = true;
        bench.complete("Task_ConfirmInPlace");
        assertThat(putInPlace).isEnded();
    }
}
