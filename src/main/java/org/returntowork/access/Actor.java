package org.returntowork.access;

import java.util.UUID;
import org.returntowork.organisation.Role;

/**
 * Who acts on a case, in which part.
 *
 * @param person the signed-in person
 * @param name their name, for records that outlive the account
 * @param role their part in this case
 * @param onBehalf set when the answer is somebody else's, otherwise null
 */
public record Actor(UUID person, String name, Role role, OnBehalf onBehalf) {

    public Actor(UUID person, String name, Role role) {
        this(person, name, role, null);
    }

    /** The person whose answer this is. */
    public UUID subject() {
        return onBehalf == null ? person : onBehalf.person();
    }

    /** The part of the person whose answer this is. */
    public Role subjectRole() {
        return onBehalf == null ? role : onBehalf.role();
    }

    public Actor onBehalfOf(OnBehalf other) {
        return new Actor(person, name, role, other);
    }
}
