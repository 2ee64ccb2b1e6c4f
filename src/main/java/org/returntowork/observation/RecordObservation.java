package org.returntowork.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.Demand;

/**
 * The form {@code record-observation}: what was seen and tested.
 *
 * @param othersNotAffected all kinds without a row are not affected, by the therapist's judgement
 */
record RecordObservation(
        @NotNull Boolean tookPlace,
        @Size(max = 2000) String reasonIfNot,
        @Size(max = 60) List<@Valid Row> duties,
        @Size(max = 100) List<@Valid Capacity> capacities,
        Boolean othersNotAffected) {

    RecordObservation {
        duties = duties == null
                ? List.of()
                : duties.stream().filter(Objects::nonNull).toList();
        capacities = capacities == null
                ? List.of()
                : capacities.stream()
                        .filter(Objects::nonNull)
                        .filter(capacity -> !capacity.isBlank())
                        .toList();
    }

    /** One duty that was looked at; its demands, as measured, replace the employer's. */
    record Row(
            @NotNull UUID duty,
            ObservedResult result,
            @Min(0) @Max(10) Integer painBefore,
            @Min(0) @Max(10) Integer painAfter,
            @Size(max = 4000) String note,
            @Size(max = 30) List<@Valid Demand> demands) {

        Row {
            demands = demands == null
                    ? List.of()
                    : demands.stream()
                            .filter(Objects::nonNull)
                            .filter(demand -> !demand.isBlank())
                            .toList();
        }
    }
}
