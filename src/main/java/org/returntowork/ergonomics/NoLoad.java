package org.returntowork.ergonomics;

/** Why the recommended limit is 0, no load at all: what is beyond the equation's bounds. */
public enum NoLoad {
    TOO_FAR,
    TOO_HIGH,
    TOO_LONG_A_WAY,
    TOO_TWISTED,
    TOO_OFTEN
}
