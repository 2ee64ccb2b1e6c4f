package org.returntowork.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.returntowork.shared.CaseId;

/** Evaluates the rules in the version that was deployed together with the case's own process. */
public class Decisions {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final DecisionService decisions;

    /** By process definition; what was deployed together never changes. */
    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    Decisions(RuntimeService runtime, RepositoryService repository, DecisionService decisions) {
        this.runtime = runtime;
        this.repository = repository;
        this.decisions = decisions;
    }

    /** The version of the rules that holds in the case; the latest where no process runs for it. */
    public Version of(CaseId caseId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("ReturnToWork")
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        return instance == null
                ? new Version(repository.createDecisionDefinitionQuery().latestVersion())
                : versions.computeIfAbsent(instance.getProcessDefinitionId(), this::deployedWith);
    }

    private Version deployedWith(String processDefinition) {
        String deployment = repository.getProcessDefinition(processDefinition).getDeploymentId();
        return new Version(repository.createDecisionDefinitionQuery().deploymentId(deployment));
    }

    /** The rules as they were deployed together. */
    public final class Version {

        private final Map<String, String> idsByKey;

        private Version(DecisionDefinitionQuery deployed) {
            idsByKey = deployed.list().stream()
                    .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getId));
        }

        /** @return one map of outputs per rule that holds, in the table's order; empty where none does */
        public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
            return decisions
                    .evaluateDecisionById(idsByKey.get(decision))
                    .variables(facts)
                    .evaluate()
                    .getResultList();
        }
    }
}
