package org.returntowork.access;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.userdetails.User;

/** What the session remembers: who signed in, with which of their passwords. Roles are read anew for each request. */
class AccountUser extends User {

    private final UUID person;
    private final int passwordNumber;

    AccountUser(UUID person, String username, String passwordHash, boolean enabled, int passwordNumber) {
        super(username, passwordHash, enabled, true, true, true, List.of());
        this.person = person;
        this.passwordNumber = passwordNumber;
    }

    UUID person() {
        return person;
    }

    int passwordNumber() {
        return passwordNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountUser user && user.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
