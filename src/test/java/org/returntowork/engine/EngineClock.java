package org.returntowork.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;

/** The engine's clock, one for the whole JVM: a test that set it lets it go. */
public final class EngineClock {

    private EngineClock() {}

    /** Sets it to any moment, also an earlier one; the sweep goes on from there. */
    public static void set(ApplicationContext application, Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        ManagementService management = application.getBean(ProcessEngine.class).getManagementService();
        management
                .createJobQuery()
                .processDefinitionKey("Sweep")
                .timers()
                .list()
                .forEach(sweep -> management.setJobDuedate(sweep.getId(), Date.from(moment)));
    }

    public static void letGo() {
        ClockUtil.reset();
    }
}
