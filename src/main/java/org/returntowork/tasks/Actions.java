package org.returntowork.tasks;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a person can do on a case beside their tasks. */
@Component
public class Actions {

    private final Desks desks;

    Actions(Desks desks) {
        this.desks = desks;
    }

    /** The names of the actions offered to this person now; each has a page at {@code /cases/{id}/actions/{name}}. */
    public List<String> offeredTo(CaseId caseId, Actor actor) {
        return desks.actionsOn(caseId, actor);
    }
}
