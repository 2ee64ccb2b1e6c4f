package org.returntowork.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The action {@code restriction}; free text alone is no restriction. */
record RestrictionGiven(
        @NotBlank @Size(max = 200) String by,
        @NotNull LocalDate on,
        LocalDate until,
        @NotBlank @Size(max = 4000) String text,
        @NotEmpty @Size(max = 40) List<@Valid LimitByKind> limits)
        implements PhysiciansWord.Given {

    RestrictionGiven {
        limits = limits == null
                ? List.of()
                : limits.stream()
                        .filter(Objects::nonNull)
                        .filter(limit -> !limit.isBlank())
                        .toList();
    }
}
