package org.returntowork.cases;

/** How a talk took place. */
public enum ContactHow {
    CALL,
    MESSAGE,
    VISIT,
    VIDEO_CALL,
    MAIL,
    LETTER
}
