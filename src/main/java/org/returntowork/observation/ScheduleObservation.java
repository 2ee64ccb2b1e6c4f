package org.returntowork.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The form {@code schedule-observation}.
 *
 * @param reason why there is none; the therapist's, nobody else reads it
 * @param at in the site's time zone
 * @param note for employer and patient
 */
record ScheduleObservation(
        @NotNull ObservationMethod method,
        @Size(max = 2000) String reason,
        LocalDateTime at,
        @Size(max = 200) String place,
        @Size(max = 60) List<UUID> duties,
        @Size(max = 1000) String note) {

    ScheduleObservation {
        duties = duties == null
                ? List.of()
                : duties.stream().filter(Objects::nonNull).distinct().toList();
    }
}
