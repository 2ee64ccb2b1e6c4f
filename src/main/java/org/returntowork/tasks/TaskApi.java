package org.returntowork.tasks;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** User tasks and actions as JSON: the same records, the same checks, the same effects as on the pages. */
@RestController
@RequestMapping("/api/v1")
class TaskApi {

    private static final int PAGE = 200;

    private final OpenTasks tasks;
    private final CaseAccess access;
    private final Desks desks;
    private final ApiForms forms;

    TaskApi(OpenTasks tasks, CaseAccess access, Desks desks, ApiForms forms) {
        this.tasks = tasks;
        this.access = access;
        this.desks = desks;
        this.forms = forms;
    }

    /** An open task the caller may answer. */
    record TaskRow(UUID id, CaseId caseId, String form, Instant openedAt, Instant dueAt) {}

    /** The caller's open tasks, earliest due first: those of one case, or 200 of all, from the one after {@code after}. */
    @GetMapping("/tasks")
    List<TaskRow> tasks(
            @RequestParam(name = "case", required = false) UUID caseId,
            @RequestParam(required = false) UUID after,
            SignedIn user) {
        List<OpenTask> mine = caseId == null ? tasks.inboxOf(user, after, PAGE) : ofCase(new CaseId(caseId), user);
        return mine.stream()
                .map(task -> new TaskRow(task.id(), task.caseId(), task.formKey(), task.openedAt(), task.dueAt()))
                .toList();
    }

    private List<OpenTask> ofCase(CaseId caseId, SignedIn user) {
        Actor actor = access.reach(caseId, user).orElseThrow(NotThere::new);
        return tasks.openFor(caseId, actor);
    }

    /** A task's form, prefilled, with the facts its page shows beside it. */
    @GetMapping("/tasks/{id}/form")
    ApiForms.Shown form(@PathVariable UUID id, SignedIn user) {
        return forms.shown(desks.task(id, user));
    }

    /** Answers a task; {@code onBehalf} may stand beside the form's own fields, which {@link ApiDescription} describes. */
    @PostMapping("/tasks/{id}/form")
    ApiForms.Answer submit(
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestBody ObjectNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            SignedIn user,
            Locale locale) {
        return forms.answer(id, body, key, user, locale);
    }

    /** Takes an action on a case. */
    @PostMapping("/cases/{caseId}/actions/{action}")
    ApiForms.Answer act(
            @PathVariable UUID caseId,
            @PathVariable String action,
            @Parameter(hidden = true) @RequestBody ObjectNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            SignedIn user,
            Locale locale) {
        return forms.take(desks.action(new CaseId(caseId), action, user), body, key, locale);
    }
}
