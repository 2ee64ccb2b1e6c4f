package org.returntowork.ergonomics;

/** What makes a wrist's posture heavier than its angle says. */
public enum WristSign {
    DEVIATED,
    TWISTED
}
