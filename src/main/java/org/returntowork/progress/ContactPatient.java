package org.returntowork.progress;

import jakarta.validation.constraints.NotNull;

/** What came of asking a patient whose entries are missing. */
public record ContactPatient(@NotNull Boolean reached, ContactHow how, ContactAgreed agreed) {

    /** How the therapist tried. */
    public enum ContactHow {
        CALL,
        MESSAGE,
        VISIT,
        POST
    }

    /** What both agreed: go on, log on paper or by calls, or pause. */
    public enum ContactAgreed {
        GOES_ON,
        PAPER,
        CALLS,
        PAUSE
    }
}
