package org.returntowork.cases;

/** How a case ended, for the therapist's record. */
public enum CaseOutcome {
    FULL_DUTY,
    PERMANENT_MODIFICATION,
    OTHER_JOB,
    NOT_RETURNED,
    CONSENT_WITHDRAWN,
    REFERRED_ON;

    /** What employer and HR read: never a word about consent or care. */
    public String employmentWord() {
        return switch (this) {
            case FULL_DUTY -> "FULL_DUTY";
            case PERMANENT_MODIFICATION -> "LASTING_CHANGES";
            case OTHER_JOB -> "OTHER_JOB";
            case NOT_RETURNED -> "NOT_RETURNED";
            case CONSENT_WITHDRAWN, REFERRED_ON -> "CLOSED";
        };
    }
}
