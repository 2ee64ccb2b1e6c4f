package org.returntowork.followup;

/** What the therapist makes of a follow-up with trouble or without an answer. */
public enum FollowUpDecision {
    CONTINUE,
    REOPEN,
    NOT_REACHED
}
