package org.returntowork.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, UUID> {

    @Query("select p from Person p where p.organisation = :organisation and :role member of p.roles order by p.name")
    List<Person> inOrganisation(UUID organisation, Role role);

    @Query("select p from Person p where p.clinic = :clinic and :role member of p.roles order by p.name")
    List<Person> inClinic(UUID clinic, Role role);

    @Query("select p from Person p where :role member of p.roles order by p.name")
    List<Person> withRole(Role role);

    @Query("select count(p) > 0 from Person p where p.organisation = :organisation and :role member of p.roles")
    boolean someIn(UUID organisation, Role role);

    @Query("select p from Person p where p.organisation = :organisation and lower(p.email) = lower(:email)"
            + " and lower(p.name) = lower(:name) order by p.id")
    List<Person> known(UUID organisation, String email, String name);

    @Query("select p from Person p where p.name > :afterName or (p.name = :afterName and p.id > :afterId)"
            + " order by p.name, p.id")
    List<Person> page(String afterName, UUID afterId, Limit limit);

    @Query("select p from Person p where p.organisation = :organisation"
            + " and (org.returntowork.organisation.Role.EMPLOYER member of p.roles"
            + " or org.returntowork.organisation.Role.HR member of p.roles)"
            + " and (p.name > :afterName or (p.name = :afterName and p.id > :afterId)) order by p.name, p.id")
    List<Person> staff(UUID organisation, String afterName, UUID afterId, Limit limit);

    @Query("select p from Person p where p.organisation = :organisation and lower(p.name) = lower(:name)"
            + " and (org.returntowork.organisation.Role.EMPLOYER member of p.roles"
            + " or org.returntowork.organisation.Role.HR member of p.roles)")
    List<Person> staffNamed(String name, UUID organisation);

    @Query("select new org.returntowork.organisation.PersonName(p.id, p.name) from Person p where p.id in :ids")
    List<PersonName> names(Collection<UUID> ids);
}
