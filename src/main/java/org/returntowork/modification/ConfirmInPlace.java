package org.returntowork.modification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The employer's word that modifications are there. */
record ConfirmInPlace(@Size(max = 100) List<@Valid Attested> items) {

    ConfirmInPlace {
        items = items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }

    /** @param inPlaceOn the day from which it was there; null while it is not */
    record Attested(
            @NotNull UUID modification,
            LocalDate inPlaceOn,
            @Size(max = 500) String note) {}
}
