package org.returntowork.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the embedded engine by hand: one data source, one transaction manager, only step beans in sight of the models. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    // A clock that is moved by hand is the engine's too, and its first timer counts from there.
    @DependsOn("clock")
    Models processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            StepBeans steps,
            ApplicationEventPublisher events) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("return-to-work");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setCustomHistoryLevels(List.of(new ActivityHistory()));
        engine.setHistory(ActivityHistory.NAME);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setTenantCheckEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJobExecutorActivate(false);
        // What an answer leaves to do runs in its own request first; the engine looks for what is left over.
        engine.setHintJobExecutor(false);
        // Without this the engine would offer every bean to scripts.
        engine.setBeans(steps);
        engine.setExpressionManager(new ModelExpressions(steps));
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setCustomSessionFactories(SparedQuestions.managers());
        engine.setCustomJobHandlers(List.of(new AfterwardsJob(events)));
        engine.setFailedJobRetryTimeCycle("R5/PT1M");
        // The engine adds to this list.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskAnnouncements(events))));
        Models factory = new Models();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    @Bean
    Processes processes(ProcessEngine engine) {
        return new Processes(
                engine.getRuntimeService(),
                engine.getTaskService(),
                engine.getManagementService(),
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired());
    }

    /** Under a name that the models do not see. */
    @Bean
    FailedSteps failures(ProcessEngine engine, Processes processes) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return new FailedSteps(
                engine,
                configuration.getCommandExecutorTxRequired(),
                processes,
                () -> configuration.getJobExecutor().isActive());
    }

    @Bean
    Decisions decisions(ProcessEngine engine) {
        return new Decisions(engine.getRuntimeService(), engine.getRepositoryService());
    }

    @Bean
    Timers timers(ProcessEngine engine) {
        return new Timers(engine.getManagementService());
    }
}
