package org.returntowork.reporting;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far returns have come, as JSON: the same rows as on the page. */
@RestController
@RequestMapping("/api/v1")
class ProgressApi {

    private final Progress progress;

    ProgressApi(Progress progress) {
        this.progress = progress;
    }

    /** An organisation's open cases as consented, for its HR, {@value ProgressQuery#PAGE} a page. */
    @GetMapping("/organisations/{id}/progress")
    ProgressQuery.Page ofOrganisation(
            @PathVariable UUID id,
            @RequestParam(required = false) ProgressQuery.Show show,
            @RequestParam(required = false) ProgressQuery.Order order,
            @RequestParam(defaultValue = "1") int page,
            SignedIn user) {
        return new ProgressQuery(show, order, page).pageOf(progress.of(id, user));
    }

    /** One case, as far as the caller may see it, and why the next stage has not come yet. */
    @Operation(
            summary = "How far a case has come, and why no further yet",
            description =
                    "To therapist and patient `notYet` gives the rules that fire now, with their figures and after"
                            + " how many more shifts that go as planned they no longer do. To employer and HR `goesOn` gives"
                            + " MODIFICATION_MISSING with the names, MORE_DAYS or UNTIL_REVIEW, as consented, and until when."
                            + " Neither is there while no stage is in force.")
    @GetMapping("/cases/{id}/progress")
    CaseProgress ofCase(@PathVariable UUID id, SignedIn user) {
        return progress.of(new CaseId(id), user);
    }
}
