package org.returntowork.ergonomics;

/** Whose arm a score is of. */
public enum ArmSide {
    BOTH,
    LEFT,
    RIGHT
}
