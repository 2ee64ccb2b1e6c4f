package org.returntowork.ergonomics;

/** What makes a neck's or trunk's posture heavier than its angle says. */
public enum TurnSign {
    TWISTED,
    BENT_SIDEWAYS
}
