package org.returntowork.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.returntowork.shared.CaseId;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Evaluates the rules in the version that was deployed together with the case's own process. */
public class Decisions {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final RuntimeService runtime;
    private final RepositoryService repository;

    /** By process definition; what was deployed together never changes. */
    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    /** A case's process keeps its definition; forgotten where memory is short. */
    private final Map<CaseId, Version> versionsByCase = new ConcurrentReferenceHashMap<>();

    Decisions(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** The version of the rules that holds in the case; the latest where no process runs for it. */
    public Version of(CaseId caseId) {
        Version known = versionsByCase.get(caseId);
        return known != null ? known : find(caseId);
    }

    private Version find(CaseId caseId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("ReturnToWork")
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        if (instance == null) {
            return new Version(repository.createDecisionDefinitionQuery().latestVersion());
        }
        Version version = versions.computeIfAbsent(instance.getProcessDefinitionId(), this::deployedWith);
        versionsByCase.put(caseId, version);
        return version;
    }

    private Version deployedWith(String processDefinition) {
        String deployment = repository.getProcessDefinition(processDefinition).getDeploymentId();
        return new Version(repository.createDecisionDefinitionQuery().deploymentId(deployment));
    }

    private DmnDecision parse(DecisionDefinition definition) {
        return ENGINE.parseDecision(definition.getKey(), repository.getDecisionModel(definition.getId()));
    }

    /** The rules as they were deployed together, read once. */
    public final class Version {

        private final Map<String, DmnDecision> byKey;

        private Version(DecisionDefinitionQuery deployed) {
            byKey = deployed.list().stream()
                    .collect(Collectors.toMap(DecisionDefinition::getKey, Decisions.this::parse));
        }

        /** @return one map of outputs per rule that holds, in the table's order; empty where none does */
        public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
            return ENGINE.evaluateDecision(byKey.get(decision), facts).getResultList();
        }
    }
}
