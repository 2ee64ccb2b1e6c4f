package org.returntowork.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.returntowork.organisation.Contact;
import org.returntowork.organisation.Role;

/** Somebody HR adds to its own organisation. */
record ColleagueForm(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 60) String phone,
        @NotNull Role role,
        UUID site) {

    Contact contact() {
        return Contact.of(name, email, phone);
    }
}
