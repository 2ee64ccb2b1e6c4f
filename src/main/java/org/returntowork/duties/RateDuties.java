package org.returntowork.duties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The form {@code rate-duties}: what the patient says about each duty, and which are missing from the list. */
record RateDuties(
        @Size(max = 60) List<@Valid Row> ratings,
        @Size(max = 10) List<@Valid Missing> missing) {

    RateDuties {
        ratings = ratings == null
                ? List.of()
                : ratings.stream().filter(Objects::nonNull).toList();
        missing = missing == null
                ? List.of()
                : missing.stream()
                        .filter(Objects::nonNull)
                        .filter(duty -> duty.name() != null || duty.description() != null)
                        .toList();
    }

    /** One duty, rated. */
    record Row(
            @NotNull UUID duty,
            @NotNull Ability ability,
            @Min(0) @Max(10) Integer pain,
            @Size(max = 2000) String comment) {}

    /** A duty of the job that the employer did not list. */
    record Missing(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 2000) String description) {}
}
