package org.returntowork.tasks;

import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** Handles one action "from anywhere": a record, a template and this handler, without a task. */
public interface ActionForm<T> extends Form<T> {

    /** The action's name in addresses, and its template's. */
    String action();

    /** Whether this person may do it now; where not, the action does not exist for them. */
    boolean offeredTo(CaseId caseId, Actor actor);

    /** Whose answer it is; where that is not the actor's own part, it is entered on their behalf. */
    default Role answeredBy(Actor actor) {
        return actor.role();
    }

    /** Changes the aggregate, in one transaction with whatever it moves. */
    Outcome submit(CaseId caseId, T form, Actor actor);
}
