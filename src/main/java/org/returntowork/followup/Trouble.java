package org.returntowork.followup;

/** Why a follow-up needs the therapist. */
public enum Trouble {
    NOT_WORKING,
    NOT_FULL_DUTY,
    PAIN,
    WORK_ABILITY,
    WORDS,
    RED_FLAG
}
