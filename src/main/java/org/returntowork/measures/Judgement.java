package org.returntowork.measures;

/** What a change in a score is worth. */
public enum Judgement {
    /** Smaller than the measurement error. */
    NO_DETECTABLE_CHANGE,
    /** Beyond the measurement error; whether it matters to the patient is not known. */
    DETECTABLE_CHANGE,
    /** Beyond the measurement error, and as much as matters to patients. */
    IMPORTANT_CHANGE,
    /** No measurement error is published for the measure. */
    NOT_JUDGED
}
