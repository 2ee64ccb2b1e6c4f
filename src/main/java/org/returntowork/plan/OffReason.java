package org.returntowork.plan;

/** Why a shift is off. */
public enum OffReason {
    HOLIDAY,
    LEAVE,
    ILLNESS,
    APPOINTMENT,
    NO_WORK,
    ROSTER,
    OTHER
}
