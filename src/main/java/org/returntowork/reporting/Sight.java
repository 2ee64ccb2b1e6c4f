package org.returntowork.reporting;

import org.returntowork.cases.HrScope;

/** How much of a case's progress a reader may see. */
enum Sight {
    THERAPIST,
    PATIENT,
    /** With the patient's consent. */
    EMPLOYER,
    HR_ALL,
    HR_STAGE,
    /** HR without consent: job and plan dates. */
    DATES,
    /** An employer without consent: the job. */
    JOB;

    static Sight ofHr(HrScope scope) {
        return switch (scope) {
            case NONE -> DATES;
            case STAGE_AND_HOURS -> HR_STAGE;
            case ALL -> HR_ALL;
        };
    }

    boolean careTeam() {
        return this == THERAPIST || this == PATIENT;
    }

    boolean hr() {
        return this == HR_ALL || this == HR_STAGE || this == DATES;
    }

    boolean planDates() {
        return this != JOB;
    }

    /** Stage, share of hours, reviews and days left. */
    boolean stage() {
        return this != JOB && this != DATES;
    }

    boolean hoursWorked() {
        return stage() && this != EMPLOYER;
    }

    /** The employer is not told; HR only what an employer has to know of an injury at work. */
    boolean injury(boolean workRelated) {
        return careTeam() || stage() && hr() && workRelated;
    }

    /** Not the employer, whose own check-ins are on the case page. */
    boolean checkIns() {
        return this == THERAPIST || this == HR_ALL;
    }

    boolean modifications() {
        return stage() && this != HR_STAGE;
    }
}
