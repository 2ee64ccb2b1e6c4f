package org.returntowork.tasks;

import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** Handles one kind of user task: BPMN formKey, template, record and this handler belong together. */
public interface TaskForm<T> extends Form<T> {

    String formKey();

    /** The one step of a model that this handler is for; null for all others with its form. */
    default String onlyAt() {
        return null;
    }

    /** Changes the aggregate; runs in the transaction that also completes the task. */
    Outcome submit(CaseId caseId, T form, Actor actor);
}
