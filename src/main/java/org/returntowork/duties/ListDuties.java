package org.returntowork.duties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The form {@code list-duties}: the job's duties, as the employer knows them. */
record ListDuties(
        @NotEmpty @Size(max = 40) List<@Valid Row> duties,
        @NotNull Boolean modifiedDutyAvailable,
        @Size(max = 2000) String otherDuties) {

    ListDuties {
        duties = duties == null
                ? List.of()
                : duties.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> !row.isBlank())
                        .toList();
    }

    /**
     * One duty of the list.
     *
     * @param id the duty that this row corrects; null for a new one
     */
    record Row(
            UUID id,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 2000) String description,
            @NotNull Core core,
            @Size(max = 2000) String coreReason,
            @NotNull @Min(1) @Max(1440) Integer minutesPerShift,
            @Size(max = 30) List<@Valid Demand> demands) {

        Row {
            demands = demands == null
                    ? List.of()
                    : demands.stream()
                            .filter(Objects::nonNull)
                            .filter(demand -> !demand.isBlank())
                            .toList();
        }

        boolean isBlank() {
            return Stream.of(id, name, description, core, coreReason, minutesPerShift)
                            .allMatch(Objects::isNull)
                    && demands.isEmpty();
        }
    }
}
