package org.returntowork.cases;

/** Where the main flow of a case is, or goes on after an interruption. */
public enum Phase {
    CONSENT,
    DUTIES,
    RATING,
    OBSERVATION,
    RECOMMENDATION,
    PLAN,
    STAGE,
    FOLLOW_UP
}
