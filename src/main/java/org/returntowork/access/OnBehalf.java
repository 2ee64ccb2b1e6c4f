package org.returntowork.access;

import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.organisation.Role;

/**
 * Marks an answer that the therapist entered for somebody after a talk.
 *
 * @param person whose answer it is
 * @param role that person's part in the case
 * @param on the day of the talk
 * @param proof the signed paper or the witness's name; required where the form asks for a signature
 */
public record OnBehalf(UUID person, Role role, How how, LocalDate on, boolean interpreter, String proof) {

    public enum How {
        PHONE,
        PAPER,
        IN_PERSON
    }
}
