package org.returntowork.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the administrator says about a site. */
record SiteForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String emergencyNumber) {}
