package org.returntowork.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.returntowork.shared.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** The processes in the words of the house: start, tell, end; always by case, never by an engine id. */
public class Processes {

    private static final Logger LOG = LoggerFactory.getLogger(Processes.class);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CommandExecutor commands;

    Processes(RuntimeService runtime, TaskService tasks, ManagementService management, CommandExecutor commands) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.commands = commands;
    }

    /**
     * What came of it, and the engine's jobs that go on from there.
     *
     * @param next ids for {@link #goOn}
     */
    public record Together<T>(T result, List<String> next) {}

    /**
     * Does several things to processes as one, which reads and writes each of the engine's rows once. What has been begun
     * in it cannot be found by {@link #runs} or {@link #waitsFor} before it ends.
     */
    public <T> Together<T> together(Supplier<T> work) {
        try {
            return commands.execute(context -> new Together<>(work.get(), jobsLeftIn(context)));
        } catch (org.camunda.bpm.engine.OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case moved while this was being done.", e);
        }
    }

    private static List<String> jobsLeftIn(CommandContext context) {
        DbEntityManager rows = context.getDbEntityManager();
        // Under this type the cache holds all jobs, whatever class they are of.
        return rows.getCachedEntitiesByType(AcquirableJobEntity.class).stream()
                .filter(MessageEntity.class::isInstance)
                .map(MessageEntity.class::cast)
                .filter(job -> rows.getDbEntityCache().getCachedEntity(job).getEntityState() == DbEntityState.TRANSIENT)
                .map(MessageEntity::getId)
                .toList();
    }

    /**
     * Lets processes go on where an answer has left them, each step in a transaction of its own: here and now, so that who
     * answered sees what comes next. A step that fails is tried again by the engine.
     */
    public void goOn(List<String> jobs) {
        Deque<String> waiting = new ArrayDeque<>(jobs);
        while (!waiting.isEmpty()) {
            String job = waiting.poll();
            try {
                waiting.addAll(together(() -> run(job)).next());
            } catch (RuntimeException e) {
                LOG.warn("Job {} is left to the engine, which tries again.", job, e);
            }
        }
    }

    private String run(String job) {
        management.executeJob(job);
        return job;
    }

    /** Has {@link Afterwards} published in a transaction of its own once this one has committed. */
    public void afterwards(String what, CaseId caseId) {
        commands.execute(context -> {
            context.getJobManager().send(AfterwardsJob.about(new Afterwards(what, caseId)));
            return null;
        });
    }

    /** Starts a process for the case and runs it to its first wait state. */
    public void start(String process, CaseId caseId) {
        runtime.startProcessInstanceByKey(process, caseId.toString());
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

    /**
     * The same where something waits for it, as the processes stand now: what {@link #together} has told before waits no
     * longer, though {@link #waitsFor} still finds it.
     *
     * @return whether something did
     */
    public boolean tellIfWaiting(String message, CaseId caseId) {
        return commands.execute(context -> {
            Optional<ExecutionEntity> there = waiting(message, caseId).list().stream()
                    .map(ExecutionEntity.class::cast)
                    .filter(execution -> execution.getEventSubscriptions().stream()
                            .anyMatch(subscription -> message.equals(subscription.getEventName())))
                    .findFirst();
            there.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
            return there.isPresent();
        });
    }

    public boolean waitsFor(String message, CaseId caseId) {
        return waiting(message, caseId).count() > 0;
    }

    private ExecutionQuery waiting(String message, CaseId caseId) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(message);
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
        commands.execute(context -> {
            TaskEntity found = context.getTaskManager().findTaskById(task.toString());
            if (found != null) { // the instance at once, which the engine would ask for piece by piece
                context.getExecutionManager().findExecutionsByProcessInstanceId(found.getProcessInstanceId());
            }
            tasks.complete(task.toString());
            return null;
        });
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
