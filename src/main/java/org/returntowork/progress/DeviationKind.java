package org.returntowork.progress;

/** How the work asked for went beyond the limits. */
public enum DeviationKind {
    HEAVIER,
    LONGER,
    NOT_IN_PLAN,
    OTHER
}
