package org.returntowork.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The action {@code dispute-core}: the patient sees it differently whether a duty is core. */
record DisputeCore(
        @NotNull UUID duty, @NotBlank @Size(max = 2000) String text) {}
