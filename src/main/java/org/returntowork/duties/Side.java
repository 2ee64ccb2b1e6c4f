package org.returntowork.duties;

/** Which hand or arm a demand or a capacity is about; where none is given, both. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH;

    /** No side said and both sides are one thing. */
    public static Side orBoth(Side side) {
        return side == null ? BOTH : side;
    }
}
