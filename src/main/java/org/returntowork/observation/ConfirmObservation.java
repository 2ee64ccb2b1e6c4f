package org.returntowork.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * The form {@code confirm-observation}, the employer's and the patient's.
 *
 * @param proposedAt in the site's time zone
 * @param note for the therapist alone
 */
record ConfirmObservation(
        @NotNull ObservationAnswer answer,
        LocalDateTime proposedAt,
        @Size(max = 1000) String note) {}
