package org.returntowork.administration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.returntowork.access.AccountRow;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;

/**
 * One line of the list of people.
 *
 * @param account null where the person has none
 */
record PersonRow(UUID id, String name, List<Role> roles, AccountRow account) {

    static PersonRow of(Person person, Map<UUID, AccountRow> accounts) {
        return new PersonRow(
                person.id(), person.name(), person.roles().stream().sorted().toList(), accounts.get(person.id()));
    }
}
