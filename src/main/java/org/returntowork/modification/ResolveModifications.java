package org.returntowork.modification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.Limits;

/** HR's word on what employer and therapist could not agree on. */
record ResolveModifications(@Size(max = 100) List<@Valid Resolution> decisions) {

    ResolveModifications {
        decisions = decisions == null
                ? List.of()
                : decisions.stream().filter(Objects::nonNull).toList();
    }

    enum ResolveDecision {
        IMPLEMENT,
        REPLACE,
        CANNOT
    }

    /** @param description what is offered instead, where it is replaced */
    record Resolution(
            @NotNull UUID modification,
            @NotNull ResolveDecision decision,
            @Size(max = 500) String description,
            @Valid Limits limits,
            @NotBlank @Size(max = 1000) String text) {

        Limits offered() {
            return limits == null || limits.isEmpty() ? null : limits;
        }
    }
}
