package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.returntowork.access.NewPassword;

/** A new password, and the present one as proof that its owner asks. */
record PasswordForm(
        @NotBlank String present, @NotNull @NewPassword String password) {}
