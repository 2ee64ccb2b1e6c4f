package org.returntowork.progress;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Pauses a case.
 *
 * @param lookAgainOn when the therapist looks at it again
 */
public record PutOnHold(@NotNull HoldReason reason, @NotNull LocalDate lookAgainOn) {}
