package org.returntowork.engine;

import java.util.List;
import java.util.Map;
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

    Decisions(RuntimeService runtime, RepositoryService repository, DecisionService decisions) {
        this.runtime = runtime;
        this.repository = repository;
        this.decisions = decisions;
    }

    /** @return one map of outputs per rule that holds, in the table's order; empty where none does */
    public List<Map<String, Object>> evaluate(String decision, CaseId caseId, Map<String, Object> facts) {
        return decisions
                .evaluateDecisionById(version(decision, caseId).getId())
                .variables(facts)
                .evaluate()
                .getResultList();
    }

    private DecisionDefinition version(String decision, CaseId caseId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("ReturnToWork")
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        DecisionDefinitionQuery query =
                repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision);
        if (instance == null) {
            return query.latestVersion().singleResult();
        }
        String deployment = repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getDeploymentId();
        return query.deploymentId(deployment).singleResult();
    }
}
