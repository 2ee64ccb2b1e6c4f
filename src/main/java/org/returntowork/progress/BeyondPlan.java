package org.returntowork.progress;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Work the patient was asked to do beyond the limits.
 *
 * @param text in the patient's words; clinical
 * @param tellHr whether HR may read its date, duty and kind
 */
public record BeyondPlan(
        DeviationKind kind, UUID duty, @Size(max = 1000) String text, Boolean tellHr) {

    boolean isBlank() {
        return Stream.of(kind, duty, text).allMatch(Objects::isNull);
    }
}
