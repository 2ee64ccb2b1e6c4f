package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The paths of sweep.bpmn. */
class SweepTests {

    @RegisterExtension
    static ModelBench bench = new ModelBench();

    @Test
    void theSweepRunsEveryHourInAJobOfItsOwn() {
        Job hourly = job("Start_EveryHour");

        run(hourly);
        assertThat(bench.steps.sweep.swept).isZero();
        run(job("Step_Sweep"));

        assertThat(bench.steps.sweep.swept).isEqualTo(1);
        assertThat(job("Start_EveryHour").getDuedate().toInstant())
                .isEqualTo(hourly.getDuedate().toInstant().plus(Duration.ofHours(1)));
        assertThat(bench.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("Sweep")
                        .count())
                .isZero();
    }

    @Test
    void aSweepThatFailsIsTriedAgainLaterAndTheNextHourStillComes() {
        run(job("Start_EveryHour"));
        bench.steps.sweep.fails = true;

        assertThatThrownBy(() -> run(job("Step_Sweep"))).hasStackTraceContaining("told to fail");

        Job failed = job("Step_Sweep");
        assertThat(failed.getRetries()).isEqualTo(2);
        assertThat(failed.getDuedate()).isNotNull();
        assertThat(job("Start_EveryHour")).isNotNull();
        bench.steps.sweep.fails = false;
        run(job("Step_Sweep"));
        assertThat(bench.steps.sweep.swept).isEqualTo(1);
    }

    private static void run(Job job) {
        if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(job.getDuedate());
        }
        bench.engine().getManagementService().executeJob(job.getId());
    }

    private static Job job(String activity) {
        List<Job> jobs = bench.engine()
                .getManagementService()
                .createJobQuery()
                .activityId(activity)
                .list();
        assertThat(jobs).as(activity).hasSize(1);
        return jobs.get(0);
    }
}
