package org.returntowork.duties;

/** How the patient rates a duty for themselves. */
public enum Ability {
    CAN,
    WITH_HELP,
    CANNOT,
    NOT_TRIED
}
