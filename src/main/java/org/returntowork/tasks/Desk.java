package org.returntowork.tasks;

import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/**
 * A form in front of somebody who may fill it in.
 *
 * @param key the form key or the action's name: its template and the stem of its messages
 * @param task the open task; null for an action
 * @param owner whose answer it is; null where HR shares the task, or for an action
 * @param ownerRole the owner's part in the case; for an action the actor's own
 */
record Desk(String key, Form<?> form, CaseId caseId, Actor actor, OpenTask task, UUID owner, Role ownerRole) {

    /** Names the form for drafts and receipts. */
    String formOf() {
        return task == null ? "action:" + caseId + ":" + key : "task:" + task.id();
    }

    /** Whether the therapist answers for somebody else, which has to be marked. */
    boolean onBehalf() {
        return actor.role() == Role.THERAPIST && ownerRole != Role.THERAPIST;
    }

    Desk withActor(Actor other) {
        return new Desk(key, form, caseId, other, task, owner, ownerRole);
    }

    /** Where the form stands. */
    String path() {
        return task == null ? "/cases/" + caseId + "/actions/" + key : "/tasks/" + task.id();
    }

    @SuppressWarnings("unchecked")
    Form<Object> anyForm() {
        return (Form<Object>) form;
    }
}
