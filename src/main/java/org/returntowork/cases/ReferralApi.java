package org.returntowork.cases;

import java.net.URI;
import org.returntowork.access.SignedIn;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Submissions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Opens cases from JSON. */
@RestController
class ReferralApi {

    private final Submissions submissions;

    ReferralApi(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The new case. */
    record Created(CaseId id) {}

    /** Refers a patient; the clinical part is the therapist's alone. */
    @PostMapping("/api/v1/cases")
    ResponseEntity<Created> refer(
            @RequestBody Referral referral,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            SignedIn user) {
        CaseId id = submissions.start("referral", referral, user, key);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + id)).body(new Created(id));
    }
}
