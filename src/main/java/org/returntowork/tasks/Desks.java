package org.returntowork.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Puts a task's or an action's form in front of a person, if it is theirs to answer. */
@Component
class Desks {

    private final OpenTaskRows tasks;
    private final CaseAccess access;
    private final Map<String, TaskForm<?>> taskForms;
    private final List<ActionForm<?>> actionForms;
    private final List<StartForm<?>> startForms;

    Desks(
            OpenTaskRows tasks,
            CaseAccess access,
            List<TaskForm<?>> taskForms,
            List<ActionForm<?>> actionForms,
            List<StartForm<?>> startForms) {
        this.tasks = tasks;
        this.access = access;
        this.startForms = startForms;
        this.taskForms = taskForms.stream().collect(Collectors.toMap(Desks::place, Function.identity()));
        this.actionForms = actionForms.stream()
                .sorted(Comparator.comparing(ActionForm::action))
                .toList();
    }

    /** @throws NotThere if there is no such task for this person */
    Desk task(UUID id, SignedIn user) {
        OpenTask task = tasks.findById(id).orElseThrow(NotThere::new);
        Actor actor = access.reach(task.caseId(), user).orElseThrow(NotThere::new);
        if (!user.person().equals(task.owner())
                && !access.answersFor(task.caseId(), actor).contains(task.owner())) {
            throw new NotThere();
        }
        Role ownerRole = task.ownerPerson() == null
                ? Role.HR
                : access.partOf(task.caseId(), task.ownerPerson()).orElse(actor.role());
        return new Desk(task.formKey(), handler(task), task.caseId(), actor, task, task.owner(), ownerRole);
    }

    private static String place(TaskForm<?> form) {
        return form.onlyAt() == null ? form.formKey() : form.formKey() + " " + form.onlyAt();
    }

    private TaskForm<?> handler(OpenTask task) {
        TaskForm<?> ofStep = taskForms.get(task.formKey() + " " + task.step());
        return ofStep != null ? ofStep : taskForms.get(task.formKey());
    }

    /** @throws NotThere if the action is not offered to this person now */
    Desk action(CaseId caseId, String name, SignedIn user) {
        Actor actor = access.reach(caseId, user).orElseThrow(NotThere::new);
        return actionForms.stream()
                .filter(form -> form.action().equals(name) && form.offeredTo(caseId, actor))
                .findFirst()
                .map(form -> actionDesk(form, caseId, actor))
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere if this person may not open a case with this form */
    Desk start(String name, SignedIn user) {
        StartForm<?> form = startForms.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
        Actor actor = form.actor(user);
        return new Desk(name, form, null, actor, null, actor.person(), actor.role());
    }

    private Desk actionDesk(ActionForm<?> form, CaseId caseId, Actor actor) {
        Role answeredBy = form.answeredBy(actor);
        UUID owner = answeredBy == actor.role() ? actor.person() : access.memberIn(caseId, answeredBy);
        return new Desk(form.action(), form, caseId, actor, null, owner, answeredBy);
    }

    /** The actions this person may take on the case now, by name. */
    List<String> actionsOn(CaseId caseId, Actor actor) {
        return actionForms.stream()
                .filter(form -> form.offeredTo(caseId, actor))
                .map(ActionForm::action)
                .toList();
    }
}
