package org.returntowork.duties;

import java.util.List;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.returntowork.tasks.RowsBrought;
import org.springframework.stereotype.Component;

/** The list of duties that waits in a case, for those who may fill it in; duties found elsewhere are added to it. */
@Component
class ListDesk {

    private final CaseAccess access;
    private final OpenTasks tasks;
    private final RowsBrought rows;

    ListDesk(CaseAccess access, OpenTasks tasks, RowsBrought rows) {
        this.access = access;
        this.tasks = tasks;
        this.rows = rows;
    }

    /** @throws NotThere where no list waits for this person */
    OpenTask waiting(UUID caseId, SignedIn user) {
        CaseId of = new CaseId(caseId);
        return access.reach(of, user).stream()
                .flatMap(actor -> tasks.openFor(of, actor).stream())
                .filter(task -> task.formKey().equals(ListDutiesForm.KEY))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Adds duties to the list as it stands, and leads back to it. */
    String add(UUID caseId, SignedIn user, List<ListDuties.Row> duties, boolean instead) {
        ListDuties brought = new ListDuties(duties, null, null);
        String page = rows.into(waiting(caseId, user).id(), user, brought, instead ? "duties" : null);
        return "redirect:" + page + "#f-duties";
    }
}
