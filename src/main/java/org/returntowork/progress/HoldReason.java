package org.returntowork.progress;

/** Why a case is on hold; employer and HR read "paused". */
public enum HoldReason {
    MEDICAL,
    NO_SUITABLE_WORK,
    PERSONAL
}
