package org.returntowork.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.organisation.Person;
import org.returntowork.organisation.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredAccounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("select new org.returntowork.access.AccountRow(a.person, a.username, a.enabled) from Account a"
            + " where a.person in :people")
    List<AccountRow> rows(Collection<UUID> people);

    /** The person, if their account is enabled and its password still the one they signed in with. */
    @Query("select p from Person p left join fetch p.roles where p.id = :person and exists"
            + " (select a from Account a where a.person = p.id and a.enabled and a.passwordNumber = :passwordNumber)")
    Optional<Person> stillSignedIn(UUID person, int passwordNumber);

    @Query("select count(a) > 0 from Account a, Person p where p.id = a.person and :role member of p.roles")
    boolean someWith(Role role);
}
