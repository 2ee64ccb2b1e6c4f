package org.returntowork.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The action {@code clearance}. */
record ClearanceGiven(
        @NotBlank @Size(max = 200) String by,
        @NotNull LocalDate on,
        LocalDate until,
        @NotNull @Valid Covers covers,
        @NotBlank @Size(max = 4000) String text)
        implements PhysiciansWord.Given {

    ClearanceGiven {
        covers = covers == null ? new Covers(null, null, null) : covers;
    }
}
