package org.returntowork.observation;

/** How the therapist looks at the work, or that they do not. */
public enum ObservationMethod {
    ON_SITE,
    VIDEO,
    SIMULATED,
    NONE
}
