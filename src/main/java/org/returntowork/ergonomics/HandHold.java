package org.returntowork.ergonomics;

/** REBA's coupling: how well the hand holds what it handles, scored 0 to 3 in this order. */
public enum HandHold {
    GOOD,
    FAIR,
    POOR,
    UNACCEPTABLE
}
