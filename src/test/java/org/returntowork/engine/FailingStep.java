package org.returntowork.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A process whose only step fails until it is mended. */
public final class FailingStep {

    public static final String PROCESS = "FailingStep";
    public static final String SAYS = "the left shoulder hurts";

    private static final String BEAN = "failingSteps";

    private static volatile boolean fails;

    public void failUntilMended() {
        if (fails) {
            throw new IllegalStateException(SAYS);
        }
    }

    /** Starts it for a case of its own, and has it tried until the engine gives up. */
    public static CaseId givenUp(ApplicationContext application) {
        ConfigurableListableBeanFactory beans = ((ConfigurableApplicationContext) application).getBeanFactory();
        if (!beans.containsSingleton(BEAN)) {
            beans.registerSingleton(BEAN, new FailingStep());
        }
        ProcessEngine engine = application.getBean(ProcessEngine.class);
        engine.getRepositoryService()
                .createDeployment()
                .name(PROCESS)
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "failing-step.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .name("A process of the test")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent("Start")
                                .serviceTask("Step_Fail")
                                .name("Fail")
                                .camundaAsyncBefore()
                                .camundaExpression("${" + BEAN + ".failUntilMended()}")
                                .endEvent("End")
                                .done())
                .deploy();
        fails = true;
        CaseId caseId = CaseId.next();
        application.getBean(Processes.class).start(PROCESS, caseId);
        tryUntilGivenUp(engine.getManagementService());
        return caseId;
    }

    private static void tryUntilGivenUp(ManagementService management) {
        for (List<Job> left = left(management); !left.isEmpty(); left = left(management)) {
            try {
                management.executeJob(left.get(0).getId());
            } catch (RuntimeException e) {
                // As it is meant to.
            }
        }
    }

    private static List<Job> left(ManagementService management) {
        return management
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .withRetriesLeft()
                .list();
    }

    public static void mend() {
        fails = false;
    }

    /** Takes away what a test has left behind. */
    public static void endAll(ApplicationContext application) {
        ProcessEngine engine = application.getBean(ProcessEngine.class);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(instance ->
                        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "The test ends."));
    }
}
