package org.returntowork.ergonomics;

/** How long a posture is held still at a time, as finely as the versions of RULA need it. */
public enum Held {
    NO_LONGER_THAN_A_MINUTE,
    OVER_ONE_MINUTE,
    OVER_TEN_MINUTES
}
