package org.returntowork.administration;

import java.util.Set;
import java.util.UUID;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Says which people are HR's own: the supervisors and HR people of its organisation. */
@Component
class Staff {

    static final Set<Role> ROLES = Set.of(Role.EMPLOYER, Role.HR);

    private final Directory directory;

    Staff(Directory directory) {
        this.directory = directory;
    }

    /** The organisation of somebody of HR; for everybody else the page is not there. */
    UUID organisationOf(SignedIn user) {
        if (!user.is(Role.HR) || user.organisation() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return user.organisation();
    }

    /** A supervisor or HR person of this organisation; everybody else is not there. */
    Person colleague(UUID id, UUID organisation) {
        return directory
                .findPerson(id)
                .filter(person -> organisation.equals(person.organisation()))
                .filter(person -> person.is(Role.EMPLOYER) || person.is(Role.HR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether somebody is nothing but the organisation's: a patient's or therapist's account is not HR's to touch. */
    static boolean isOnlyOurs(Person person) {
        return ROLES.containsAll(person.roles());
    }
}
