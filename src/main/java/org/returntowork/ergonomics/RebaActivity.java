package org.returntowork.ergonomics;

/** What makes an activity heavier than its posture in REBA, one score each. */
public enum RebaActivity {
    HELD_OVER_A_MINUTE,
    REPEATED_IN_SMALL_RANGE,
    RAPID_OR_UNSTABLE
}
