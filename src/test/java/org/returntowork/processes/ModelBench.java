package org.returntowork.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.returntowork.engine.ModelExpressions;

/** An engine in memory with all the models, one case at a time, and a clock that only the test moves. */
class ModelBench implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    /** Where a case can be before work begins, and whose task is open there. */
    static final String BEFORE_WORK = """
            CONSENT, patient: ConsentAndGoals
            DUTIES, employer: ListDuties
            RATING, patient: RateDuties
            OBSERVATION, therapist: ScheduleObservation
            RECOMMENDATION, therapist: RecommendModifications
            PLAN, therapist: BuildPlan
            """;

    private static final String OVER = "the test is over";

    private final Map<Object, Object> beans = new HashMap<>();
    private ProcessEngine engine;
    private String caseId;
    StandIns steps;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        String name = context.getRequiredTestClass().getSimpleName();
        steps = new StandIns();
        beans.putAll(steps.beans());
        ClockUtil.setCurrentTime(Date.from(StandIns.START));
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new ModelExpressions(beans));
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                try (InputStream content = Files.newInputStream(model)) {
                    deployment.addInputStream("processes/" + model.getFileName(), content);
                }
            }
        }
        deployment.deploy();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ClockUtil.setCurrentTime(Date.from(StandIns.START));
        BpmnAwareTests.init(engine);
        steps = new StandIns();
        beans.putAll(steps.beans());
        caseId = UUID.randomUUID().toString();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance, OVER));
        BpmnAwareTests.reset();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
    }

    ProcessEngine engine() {
        return engine;
    }

    /** A case at a stage of its plan. */
    ProcessInstance working() {
        steps.cases.resumePoint = "STAGE";
        return start("ReturnToWork");
    }

    ProcessInstance start(String process) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, caseId);
    }

    /** The case's running instance of a called process. */
    ProcessInstance running(String process) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .singleResult();
        assertThat(instance).as("the running " + process).isNotNull();
        return instance;
    }

    /** How often a process was begun for the case, and whether all of them are over. */
    List<HistoricProcessInstance> begun(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .list();
    }

    /** The open user tasks of the case, over all its processes, as "owner: task". */
    List<String> open() {
        return tasks().stream()
                .map(task -> (task.getAssignee() == null ? "hr" : task.getAssignee()) + ": "
                        + task.getTaskDefinitionKey().substring("Task_".length()))
                .sorted()
                .toList();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .initializeFormKeys()
                .list();
    }

    Task task(String step) {
        List<Task> found = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        assertThat(found).as("open " + step).hasSize(1);
        return found.get(0);
    }

    ModelBench complete(String... steps) {
        for (String step : steps) {
            tick();
            engine.getTaskService().complete(task(step).getId());
            goOn();
        }
        return this;
    }

    ModelBench completeAs(String person, String step) {
        tick();
        Task mine = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step) && person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " has no " + step));
        engine.getTaskService().complete(mine.getId());
        goOn();
        return this;
    }

    /** An answer ends with its task; what follows is a job of its own. */
    private void goOn() {
        ManagementService management = engine.getManagementService();
        management.createJobQuery().messages().list().forEach(job -> management.executeJob(job.getId()));
    }

    ModelBench answering(Consumer<StandIns> answers) {
        answers.accept(steps);
        return this;
    }

    ModelBench tell(String message) {
        tick();
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .correlate();
        return this;
    }

    long waitingFor(String message) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseId)
                .messageEventSubscriptionName(message)
                .count();
    }

    /** The one pending timer of the case with this id. */
    Job timer(String id) {
        List<Job> found = pending(id);
        assertThat(found).as("pending " + id).hasSize(1);
        return found.get(0);
    }

    List<Job> pending(String id) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(id)
                        .list()
                        .stream())
                .toList();
    }

    /** Lets a timer run at its own due moment. */
    ModelBench fire(String id) {
        Job timer = timer(id);
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(timer.getDuedate());
        }
        engine.getManagementService().executeJob(timer.getId());
        return this;
    }

    private static void tick() {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1))));
    }
}
