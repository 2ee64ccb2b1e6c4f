package org.returntowork.cases;

/** Whether the main flow of a case runs, or what interrupts it. */
public enum Standing {
    RUNNING,
    URGENT,
    ON_HOLD,
    CLOSING,
    CLOSED
}
