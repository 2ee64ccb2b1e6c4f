package org.returntowork.cases;

/** Whether a talk was about care, for the therapist alone, or about work, which HR may read too. */
public enum ContactSide {
    CLINICAL,
    EMPLOYMENT
}
