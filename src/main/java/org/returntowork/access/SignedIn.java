package org.returntowork.access;

import java.util.Set;
import java.util.UUID;
import org.returntowork.organisation.Role;

/**
 * The person behind the present request.
 *
 * @param organisation where an employer or HR person works; null for others
 * @param clinic where a therapist works; null for others
 */
public record SignedIn(UUID person, String name, Set<Role> roles, UUID organisation, UUID clinic) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
