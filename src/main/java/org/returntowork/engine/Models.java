package org.returntowork.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models when the application is complete, then lets due jobs run.
 *
 * <p>All models go together under their class-path names: nothing is deployed if no model changed, and one change
 * deploys all, so that a case's process, its called processes and its rules stay in step.
 */
@Component
class Models implements SmartLifecycle {

    private final ProcessEngine engine;
    private final boolean runJobs;
    private boolean running;

    Models(ProcessEngine engine, @Value("${rtw.engine.jobs:true}") boolean runJobs) {
        this.engine = engine;
        this.runJobs = runJobs;
    }

    @Override
    public void start() {
        deploy(engine.getRepositoryService());
        if (runJobs) {
            jobExecutor().start();
        }
        running = true;
    }

    @Override
    public void stop() {
        jobExecutor().shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private org.camunda.bpm.engine.impl.jobexecutor.JobExecutor jobExecutor() {
        return ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
    }

    private static void deploy(RepositoryService repository) {
        try {
            DeploymentBuilder deployment =
                    repository.createDeployment().name("return-to-work").enableDuplicateFiltering(false);
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
                try (InputStream content = model.getInputStream()) {
                    deployment.addInputStream("processes/" + model.getFilename(), content);
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new IllegalStateException("The process models cannot be read from the class path.", e);
        }
    }
}
