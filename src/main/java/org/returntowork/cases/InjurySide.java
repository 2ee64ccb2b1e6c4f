package org.returntowork.cases;

/** The injured side, as the patient sees it. */
public enum InjurySide {
    INJURY_LEFT,
    INJURY_RIGHT,
    INJURY_BOTH
}
