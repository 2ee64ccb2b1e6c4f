package org.returntowork.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the engine run what is due once the application is complete, and no longer than it is. */
@Component
class DueJobs implements SmartLifecycle {

    private final ObjectProvider<ProcessEngine> engine;
    private final boolean wanted;
    private boolean running;

    DueJobs(ObjectProvider<ProcessEngine> engine, @Value("${rtw.engine.jobs:true}") boolean wanted) {
        this.engine = engine;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        executor().start();
        running = true;
    }

    @Override
    public void stop() {
        executor().shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private JobExecutor executor() {
        return ((ProcessEngineImpl) engine.getObject())
                .getProcessEngineConfiguration()
                .getJobExecutor();
    }
}
