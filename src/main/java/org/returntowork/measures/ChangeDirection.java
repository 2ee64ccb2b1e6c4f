package org.returntowork.measures;

/** Which way a score has gone, whatever its scale counts upwards. */
public enum ChangeDirection {
    BETTER,
    SAME,
    WORSE
}
