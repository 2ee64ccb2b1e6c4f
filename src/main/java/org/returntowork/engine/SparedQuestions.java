package org.returntowork.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Spares the engine what it would ask the database at each task that ends: our tasks have no subtasks and no variables,
 * and what is deployed never changes. The engine makes its managers by their class, so they are public.
 */
final class SparedQuestions {

    private SparedQuestions() {}

    static List<SessionFactory> managers() {
        return List.of(
                inPlaceOf(ProcessDefinitionManager.class, KnownProcesses.class),
                inPlaceOf(JobDefinitionManager.class, KnownJobs.class),
                inPlaceOf(TaskManager.class, NoSubtasks.class),
                inPlaceOf(VariableInstanceManager.class, NoTaskVariables.class),
                inPlaceOf(IdentityLinkManager.class, NoLinksBesideAnAssignee.class));
    }

    private static SessionFactory inPlaceOf(Class<?> manager, Class<? extends Session> ours) {
        return new GenericManagerFactory(ours) {
            @Override
            public Class<?> getSessionType() {
                return manager;
            }
        };
    }

    /** Definitions are neither suspended nor taken away. */
    public static class KnownProcesses extends ProcessDefinitionManager {

        private static final Map<String, ProcessDefinitionEntity> KNOWN = new ConcurrentHashMap<>();

        @Override
        public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
            return KNOWN.computeIfAbsent(id, super::findLatestProcessDefinitionById);
        }
    }

    /** Jobs are neither suspended nor ranked by their definition. */
    public static class KnownJobs extends JobDefinitionManager {

        private static final Map<String, JobDefinitionEntity> KNOWN = new ConcurrentHashMap<>();

        @Override
        public JobDefinitionEntity findById(String id) {
            return KNOWN.computeIfAbsent(id, super::findById);
        }
    }

    /** No task is a part of another. */
    public static class NoSubtasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return List.of();
        }
    }

    /** Processes carry no variables but a parallel step's own. */
    public static class NoTaskVariables extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return List.of();
        }
    }

    /** HR's tasks are linked to their group; a task with an assignee has no link. */
    public static class NoLinksBesideAnAssignee extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
            TaskEntity known = getDbEntityManager().getCachedEntity(TaskEntity.class, task);
            return known != null && known.getAssignee() != null ? List.of() : super.findIdentityLinksByTaskId(task);
        }
    }
}
