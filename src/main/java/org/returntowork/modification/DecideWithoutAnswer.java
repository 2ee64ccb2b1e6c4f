package org.returntowork.modification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the therapist goes on where the talks about modifications, or about a plan, came to nothing.
 *
 * @param note why, and with whom it was talked about; employer and HR may read it
 */
public record DecideWithoutAnswer(
        @NotNull WithoutAnswer decision,
        @NotBlank @Size(max = 1000) String note) {

    /** The ways on. */
    public enum WithoutAnswer {
        ON_BEHALF,
        GO_ON,
        PAUSE,
        CLOSE
    }
}
