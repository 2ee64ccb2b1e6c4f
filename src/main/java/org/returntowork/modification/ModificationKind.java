package org.returntowork.modification;

/** What sort of change to a duty is recommended. */
public enum ModificationKind {
    EQUIPMENT,
    TECHNIQUE,
    LOAD_LIMIT,
    TIME_LIMIT,
    PACING,
    CO_WORKER_HELP,
    WORKSTATION,
    SCHEDULE,
    REASSIGN_DUTY;

    /** Whether the change is nothing but its numbers, so that words alone cannot stand for it. */
    public boolean needsLimits() {
        return this == LOAD_LIMIT || this == TIME_LIMIT || this == PACING;
    }
}
