package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.returntowork.access.NewPassword;

/** The name and password somebody invited chooses. */
record AccountForm(
        @NotBlank @Size(max = 100) String username,
        @NotNull @NewPassword String password) {}
