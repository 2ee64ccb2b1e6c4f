package org.returntowork.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.returntowork.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the rest of the house of every user task that opens or ends, so that nobody asks the engine's task query. */
class TaskAnnouncements extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    TaskAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> events.publishEvent(opened(created)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }

    private void ended(DelegateTask task) {
        events.publishEvent(new TaskEnded(UUID.fromString(task.getId())));
    }

    private static TaskOpened opened(DelegateTask task) {
        return new TaskOpened(
                UUID.fromString(task.getId()),
                CaseId.of(task.getExecution().getProcessBusinessKey()),
                ((TaskEntity) task).getTaskDefinition().getFormKey().getExpressionText(),
                task.getTaskDefinitionKey(),
                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()),
                task.getCandidates().stream()
                        .map(candidate -> UUID.fromString(candidate.getGroupId()))
                        .findFirst()
                        .orElse(null),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getDescription());
    }
}
