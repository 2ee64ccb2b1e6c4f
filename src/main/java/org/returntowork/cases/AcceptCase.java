package org.returntowork.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The therapist's answer to HR's referral, with the clinical part where they accept. */
record AcceptCase(
        @NotNull Decision decision,
        @Size(max = 500) String reason,
        @Valid Clinical clinical) {

    enum Decision {
        ACCEPT,
        DECLINE
    }
}
