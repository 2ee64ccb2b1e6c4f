package org.returntowork.reporting;

/** Where a return stands, in the words of employment. */
public enum Place {
    BEING_PREPARED,
    PLAN_BEING_AGREED,
    STARTS_SOON,
    AT_A_STAGE,
    NOT_TO_WORK,
    PAUSED,
    FULL_DUTY,
    LASTING,
    CLOSED
}
