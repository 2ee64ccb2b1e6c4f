package org.returntowork.observation;

/** How a duty went when the therapist looked. */
public enum ObservedResult {
    ABLE,
    WITH_DIFFICULTY,
    UNABLE,
    NOT_OBSERVED
}
