package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.returntowork.access.NewPassword;

/** The code from the log, and who the first administrator is. */
record SetUpForm(
        @NotBlank String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String username,
        @NotNull @NewPassword String password) {}
