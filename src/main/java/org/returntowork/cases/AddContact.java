package org.returntowork.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A talk to be noted. */
record AddContact(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String with,
        @NotNull ContactHow how,
        @NotBlank @Size(max = 4000) String text,
        @NotNull ContactSide side) {}
