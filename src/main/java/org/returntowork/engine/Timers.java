package org.returntowork.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Moves the engine through time where a clock is set by hand: each due timer runs at its own due moment, in order. */
public class Timers {

    private final ManagementService management;

    Timers(ManagementService management) {
        this.management = management;
    }

    /** Sets the engine's clock; it stands still until set again. */
    public static void setClock(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /**
     * Runs all jobs due up to a moment and leaves the clocks there.
     *
     * @param clock told each moment before the jobs of that moment run
     */
    public void advance(Instant until, Consumer<Instant> clock) {
        runWaiting();
        for (Job next = nextTimer(until); next != null; next = nextTimer(until)) {
            Instant due = next.getDuedate().toInstant();
            if (due.isAfter(ClockUtil.getCurrentTime().toInstant())) {
                setClock(due);
                clock.accept(due);
            }
            management.executeJob(next.getId());
            runWaiting();
        }
        setClock(until);
        clock.accept(until);
    }

    private Job nextTimer(Instant until) {
        List<Job> due = management
                .createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    private void runWaiting() {
        for (List<Job> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> waiting() {
        return management.createJobQuery().messages().active().withRetriesLeft().list();
    }
}
