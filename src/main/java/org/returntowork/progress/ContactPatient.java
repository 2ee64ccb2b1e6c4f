package org.returntowork.progress;

import jakarta.validation.constraints.NotNull;
import org.returntowork.cases.ContactHow;

/** What came of asking a patient whose entries are missing, and how the therapist tried. */
public record ContactPatient(@NotNull Boolean reached, ContactHow how, ContactAgreed agreed) {

    /** What both agreed: go on, log on paper or by calls, or pause. */
    public enum ContactAgreed {
        GOES_ON,
        PAPER,
        CALLS,
        PAUSE
    }
}
