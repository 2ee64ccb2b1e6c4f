package org.returntowork.tasks;

import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** Handles one kind of user task: BPMN formKey, template, record and this handler belong together. */
public interface TaskForm<T> extends Form<T> {

    String formKey();

    /** Changes the aggregate; runs in the transaction that also completes the task. */
    Outcome submit(CaseId caseId, T form, Actor actor);
}
