package org.returntowork.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.QueryPropertyImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.returntowork.shared.CaseId;

/** The steps that failed as often as the engine tries them: somebody has to look, and to say when to try again. */
public class FailedSteps {

    /** Each cause in a stack trace, as far as its class. */
    private static final Pattern CAUSE = Pattern.compile("(?:\\A|^Caused by: )([\\w.$]+)(?=:|$)", Pattern.MULTILINE);

    private final ProcessEngineServices engine;
    private final CommandExecutor commands;
    private final Processes processes;
    private final BooleanSupplier runsByItself;

    FailedSteps(
            ProcessEngineServices engine, CommandExecutor commands, Processes processes, BooleanSupplier runsByItself) {
        this.engine = engine;
        this.commands = commands;
        this.processes = processes;
        this.runsByItself = runsByItself;
    }

    /**
     * A step that is not tried any more.
     *
     * @param since when it was put in the queue; a timer is put there when it is set
     * @param process its process's name; null where it belongs to none
     * @param step its name in the model; null where it has none
     * @param afterwards what was left to be done after an answer; null for a step of a process
     * @param caseId null where it is about no case
     * @param problem the innermost exception's class, never its words, which may be clinical; null where unknown
     */
    public record Failed(
            String id, Instant since, String process, String step, String afterwards, CaseId caseId, String problem) {}

    public long count() {
        return failed().count();
    }

    /** The newest ones. */
    public List<Failed> list(int most) {
        return commands.execute(context -> {
            List<Job> jobs = newestFirst().listPage(0, most);
            Map<String, String> cases = casesOf(jobs);
            return jobs.stream().map(job -> row((JobEntity) job, cases)).toList();
        });
    }

    /** Has a step tried once more: by the engine, or here and now where it does not run by itself. */
    public void again(String id) {
        if (failed().jobId(id).count() == 0) {
            return; // somebody else was faster
        }
        if (runsByItself.getAsBoolean()) {
            engine.getManagementService().setJobRetries(id, 1);
        } else {
            processes.goOn(List.of(id));
        }
    }

    private JobQuery failed() {
        return engine.getManagementService().createJobQuery().noRetriesLeft();
    }

    private JobQuery newestFirst() {
        return ((JobQueryImpl) failed())
                .orderBy(new QueryPropertyImpl("CREATE_TIME_"))
                .desc()
                .orderByJobId()
                .asc();
    }

    /** The case is the business key of its processes. */
    private Map<String, String> casesOf(List<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Failed row(JobEntity job, Map<String, String> cases) {
        Instant since = job.getCreateTime().toInstant();
        String problem = problemIn(job.getExceptionStacktrace());
        if (job.getJobHandlerConfiguration() instanceof AfterwardsJob.About about) {
            Afterwards event = about.event();
            return new Failed(job.getId(), since, null, null, event.what(), event.caseId(), problem);
        }
        String caseId = cases.get(job.getProcessInstanceId());
        return new Failed(
                job.getId(),
                since,
                processOf(job),
                stepOf(job),
                null,
                caseId == null ? null : CaseId.of(caseId),
                problem);
    }

    private String processOf(Job job) {
        String definition = job.getProcessDefinitionId();
        return definition == null
                ? null
                : engine.getRepositoryService().getProcessDefinition(definition).getName();
    }

    private String stepOf(JobEntity job) {
        String step = nameOf(job.getFailedActivityId(), job);
        return step == null ? nameOf(job.getActivityId(), job) : step;
    }

    private String nameOf(String step, Job job) {
        if (step == null || job.getProcessDefinitionId() == null) {
            return null;
        }
        ModelElementInstance found = engine.getRepositoryService()
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(step);
        return found instanceof FlowElement element ? element.getName() : null;
    }

    static String problemIn(String stackTrace) {
        return stackTrace == null
                ? null
                : CAUSE.matcher(stackTrace)
                        .results()
                        .map((MatchResult cause) -> cause.group(1))
                        .filter(FailedSteps::isException)
                        .reduce((outer, inner) -> inner)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .orElse(null);
    }

    /** What only looks like the name of a class may be somebody's words. */
    private static boolean isException(String name) {
        try {
            return Throwable.class.isAssignableFrom(Class.forName(name, false, FailedSteps.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
