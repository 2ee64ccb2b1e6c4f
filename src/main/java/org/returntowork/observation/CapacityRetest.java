package org.returntowork.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The action {@code capacity-retest}. */
record CapacityRetest(
        @NotNull LocalDate on, @NotEmpty @Size(max = 100) List<@Valid Capacity> capacities) {

    CapacityRetest {
        capacities = capacities == null
                ? List.of()
                : capacities.stream()
                        .filter(Objects::nonNull)
                        .filter(capacity -> !capacity.isBlank())
                        .toList();
    }
}
