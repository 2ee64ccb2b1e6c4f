package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the administrator says about a clinic. */
record ClinicForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String phone,
        @NotBlank @Size(max = 200) String hours) {}
