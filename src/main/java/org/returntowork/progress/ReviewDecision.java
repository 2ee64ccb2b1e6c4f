package org.returntowork.progress;

/** What a review can end with; also what the rules recommend. */
public enum ReviewDecision {
    UPGRADE,
    HOLD,
    STEP_BACK,
    STOP,
    REVISE_PLAN,
    COMPLETE
}
