package org.returntowork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class FailedStepsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FailedSteps failed;

    @Autowired
    private Processes processes;

    @Autowired
    private ProcessEngine engine;

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        FailingStep.endAll(application);
    }

    @Test
    void aStepTheEngineHasGivenUpIsListedWithoutWhatItsExceptionSays() {
        CaseId caseId = FailingStep.givenUp(application);

        assertThat(failed.count()).isOne();
        assertThat(failed.list(50)).singleElement().satisfies(step -> {
            assertThat(step.process()).isEqualTo("A process of the test");
            assertThat(step.step()).isEqualTo("Fail");
            assertThat(step.afterwards()).isNull();
            assertThat(step.caseId()).isEqualTo(caseId);
            assertThat(step.problem()).isEqualTo("IllegalStateException");
            assertThat(step.toString()).doesNotContain(FailingStep.SAYS);
        });
    }

    @Test
    void triedAgainItRunsAtOnceWhereTheEngineDoesNotRunByItself() {
        CaseId caseId = FailingStep.givenUp(application);
        FailingStep.mend();

        failed.again(failed.list(1).get(0).id());

        assertThat(failed.count()).isZero();
        assertThat(processes.runs(FailingStep.PROCESS, caseId)).isFalse();
    }

    @Test
    void triedAgainInVainItIsStillListed() {
        FailingStep.givenUp(application);

        failed.again(failed.list(1).get(0).id());

        assertThat(failed.count()).isOne();
    }

    @Test
    void triedAgainItIsLeftToTheEngineWhereThatRunsByItself() {
        CaseId caseId = FailingStep.givenUp(application);
        FailingStep.mend();
        FailedSteps besideARunningEngine = new FailedSteps(
                engine,
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired(),
                processes,
                () -> true);
        String step = failed.list(1).get(0).id();

        besideARunningEngine.again(step);

        assertThat(failed.count()).isZero();
        assertThat(processes.runs(FailingStep.PROCESS, caseId)).isTrue();
        assertThat(job(step).getRetries()).isOne();
    }

    @Test
    void aStepThatIsNotGivenUpIsNotTriedFromHere() {
        CaseId caseId = FailingStep.givenUp(application);
        String step = failed.list(1).get(0).id();
        FailingStep.mend();
        engine.getManagementService().setJobRetries(step, 2);

        failed.again(step);
        failed.again("made-up");

        assertThat(processes.runs(FailingStep.PROCESS, caseId)).isTrue();
        assertThat(job(step).getRetries()).isEqualTo(2);
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-05-04T09:00:00Z")));
        CaseId first = FailingStep.givenUp(application);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-05-06T09:00:00Z")));
        CaseId last = FailingStep.givenUp(application);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-05-05T09:00:00Z")));
        CaseId between = FailingStep.givenUp(application);

        assertThat(failed.list(50)).extracting(FailedSteps.Failed::caseId).containsExactly(last, between, first);
        assertThat(failed.list(1))
                .singleElement()
                .satisfies(step -> assertThat(step.since()).isEqualTo(Instant.parse("2026-05-06T09:00:00Z")));
        assertThat(failed.count()).isEqualTo(3);
    }

    @Test
    void whatWasLeftForAfterwardsIsListedByItsNameAndCase() {
        CaseId caseId = CaseId.next();
        List<String> left = processes
                .together(() -> {
                    processes.afterwards("proof", caseId);
                    return "done";
                })
                .next();
        engine.getManagementService().setJobRetries(left.get(0), 0);

        assertThat(failed.list(50)).singleElement().satisfies(step -> {
            assertThat(step.afterwards()).isEqualTo("proof");
            assertThat(step.caseId()).isEqualTo(caseId);
            assertThat(step.process()).isNull();
            assertThat(step.problem()).isNull();
        });
        engine.getManagementService().deleteJob(left.get(0));
    }

    @Test
    void ofAStackTraceOnlyTheInnermostExceptionsClassIsTold() {
        assertThat(FailedSteps.problemIn("""
                        java.lang.RuntimeException: java.io.IOException: pain
                        \tat org.example.One.two(One.java:3)
                        Caused by: java.util.NoSuchElementException: the knee
                        Caused by: left.knee: swollen
                        \t... 3 more""")).isEqualTo("NoSuchElementException");
        assertThat(FailedSteps.problemIn("the knee is swollen")).isNull();
        assertThat(FailedSteps.problemIn(null)).isNull();
    }

    private Job job(String id) {
        return engine.getManagementService().createJobQuery().jobId(id).singleResult();
    }
}
