package org.returntowork.ergonomics;

/** What the legs do: the first three are supported and balanced. */
public enum Stance {
    BOTH_FEET,
    WALKING,
    SITTING,
    ONE_LEG_OR_UNSTABLE
}
