package org.returntowork.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ApiForms;
import org.returntowork.tasks.CaseAccess;
import org.returntowork.tasks.NotThere;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The patient's work log as JSON, by the case: whoever logs a shift need not look for the task. */
@RestController
class WorkLogApi {

    private final CaseAccess access;
    private final OpenTasks tasks;
    private final ApiForms forms;

    WorkLogApi(CaseAccess access, OpenTasks tasks, ApiForms forms) {
        this.access = access;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** Saves an entry; there is none to save before the first stage and after the close. */
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WorkLogForm.class))))
    @PostMapping("/api/v1/cases/{id}/log-entries")
    ApiForms.Answer save(
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestBody ObjectNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            SignedIn user,
            Locale locale) {
        CaseId caseId = new CaseId(id);
        Actor actor = access.reach(caseId, user).orElseThrow(NotThere::new);
        OpenTask log = tasks.openFor(caseId, actor).stream()
                .filter(task -> task.formKey().equals("keep-work-log"))
                .findFirst()
                .orElseThrow(NotThere::new);
        return forms.answer(log.id(), body, key, user, locale);
    }
}
