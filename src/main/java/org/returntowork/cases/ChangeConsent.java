package org.returntowork.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new version of the patient's consent. */
record ChangeConsent(
        @Valid ConsentScope consent,
        @NotBlank @Size(max = 200) String signature) {

    ChangeConsent {
        consent = consent == null ? ConsentScope.UNANSWERED : consent;
    }
}
