package org.returntowork.progress;

/** How a shift went, in one answer: the first fills the minutes and the duties, the last leaves little to ask. */
public enum Went {
    AS_PLANNED,
    OTHERWISE,
    NOT_AT_ALL
}
