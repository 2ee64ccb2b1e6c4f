package org.returntowork.plan;

/** What holds of the patient's work: exactly one at any time. */
public enum WorkState {
    NOT_BACK_YET,
    STAGE,
    LIGHTER,
    NO_WORK,
    PAUSED,
    FULL_DUTY,
    LASTING,
    CONSENT_ENDED,
    CLOSED;

    /** Whether shifts are scheduled by the plan. */
    public boolean atAStage() {
        return this == STAGE || this == LIGHTER;
    }

    /** Whether it interrupts the plan rather than following from it. */
    public boolean interrupts() {
        return this == LIGHTER || this == NO_WORK || this == PAUSED || this == CONSENT_ENDED;
    }
}
