package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the administrator says about an organisation. */
record OrganisationForm(@NotBlank @Size(max = 200) String name) {}
