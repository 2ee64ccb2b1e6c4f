package org.returntowork.observation;

/** What employer or patient say to a time for the observation. */
public enum ObservationAnswer {
    CONFIRM,
    PROPOSE
}
