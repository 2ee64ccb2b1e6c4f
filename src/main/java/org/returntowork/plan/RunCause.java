package org.returntowork.plan;

/** What began a run. */
public enum RunCause {
    PLAN,
    UPGRADE,
    STEP_BACK,
    RESUME,
    REOPEN
}
