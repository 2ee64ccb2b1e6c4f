package org.returntowork.organisation;

/** What a person is here for. {@code EMPLOYER} is the supervisor. */
public enum Role {
    THERAPIST,
    PATIENT,
    EMPLOYER,
    HR,
    ADMINISTRATOR
}
