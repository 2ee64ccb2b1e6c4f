package org.returntowork.modification;

/** What can happen to a modification. */
public enum TalkStep {
    PROPOSED,
    REVISED,
    ACCEPTED,
    COUNTERED,
    REFUSED,
    COUNTER_ACCEPTED,
    HR_IMPLEMENTS,
    HR_REPLACES,
    HR_CANNOT,
    ACCEPTED_ON_BEHALF,
    GIVEN_UP,
    WITHDRAWN,
    IN_PLACE,
    OUT_OF_USE;

    /** Whether it is the employer's or HR's first-hand answer to a proposal. */
    boolean isAnswer() {
        return this == ACCEPTED || this == COUNTERED || this == REFUSED || this == ACCEPTED_ON_BEHALF;
    }
}
