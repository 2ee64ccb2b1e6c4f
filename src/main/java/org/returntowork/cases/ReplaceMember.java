package org.returntowork.cases;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Another therapist, or another employer for the rest of the case. */
record ReplaceMember(
        @NotNull Member member,
        UUID therapist,
        @Size(max = 200) String name,
        @Email @Size(max = 200) String email,
        @Size(max = 50) String phone) {

    enum Member {
        NEW_THERAPIST,
        NEW_EMPLOYER
    }
}
