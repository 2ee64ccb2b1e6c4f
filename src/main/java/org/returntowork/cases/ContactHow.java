package org.returntowork.cases;

/** How a talk took place. */
public enum ContactHow {
    CALL,
    VISIT,
    VIDEO_CALL,
    MAIL,
    LETTER
}
