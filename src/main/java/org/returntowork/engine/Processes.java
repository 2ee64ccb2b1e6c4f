package org.returntowork.engine;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.returntowork.shared.CaseId;
import org.springframework.dao.OptimisticLockingFailureException;

/** The processes in the words of the house: start, tell, end; always by case, never by an engine id. */
public class Processes {

    /** The one process variable. */
    static final String CASE_ID = "caseId";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Processes(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Starts a process for the case and runs it to its first wait state. */
    public void start(String process, CaseId caseId) {
        runtime.startProcessInstanceByKey(process, caseId.toString(), Map.of(CASE_ID, caseId.toString()));
    }

    /**
     * Hands a message to the one place in the case's processes that waits for it.
     *
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException if nothing, or more than one place, waits
     */
    public void tell(String message, CaseId caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlate();
    }

    public boolean waitsFor(String message, CaseId caseId) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    public boolean runs(String process, CaseId caseId) {
        return instance(process, caseId) != null;
    }

    /** Ends the case's instance of a process, if one runs. */
    public void end(String process, CaseId caseId) {
        ProcessInstance instance = instance(process, caseId);
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), "The case has moved on.");
        }
    }

    /** Asks the model again when a pending timer of the case is due. */
    public void reschedule(String timer, CaseId caseId) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .map(Job::getId)
                .forEach(job -> management.recalculateJobDuedate(job, false));
    }

    /** Completes a user task and runs on to the next wait states. */
    public void complete(UUID task) {
        try {
            tasks.complete(task.toString());
        } catch (org.camunda.bpm.engine.OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case moved while this task was being completed.", e);
        }
    }

    /** Gives an open user task to another person. */
    public void reassign(UUID task, UUID person) {
        tasks.setAssignee(task.toString(), person.toString());
    }

    private ProcessInstance instance(String process, CaseId caseId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
    }
}
