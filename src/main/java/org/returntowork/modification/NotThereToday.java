package org.returntowork.modification;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Which modifications that were in place are missing today. */
record NotThereToday(@NotEmpty @Size(max = 100) List<UUID> modifications) {

    NotThereToday {
        modifications = modifications == null
                ? List.of()
                : modifications.stream().filter(Objects::nonNull).distinct().toList();
    }
}
