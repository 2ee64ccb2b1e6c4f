package org.returntowork.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.shared.Remembered;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up organisations, sites, clinics and people for every other module. */
@Component
@Transactional(readOnly = true)
public class Directory {

    private static final UUID FIRST = new UUID(0, 0);

    private final Organisations organisations;
    private final Sites sites;
    private final Clinics clinics;
    private final People people;

    Directory(Organisations organisations, Sites sites, Clinics clinics, People people) {
        this.organisations = organisations;
        this.sites = sites;
        this.clinics = clinics;
        this.people = people;
    }

    /** @throws NoSuchElementException where there is no such person; the same holds for the three methods below */
    public Person person(UUID id) {
        return findPerson(id).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }

    public Organisation organisation(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new NoSuchElementException("No organisation " + id));
    }

    public Site site(UUID id) {
        return sites.findById(id).orElseThrow(() -> new NoSuchElementException("No site " + id));
    }

    public Clinic clinic(UUID id) {
        return clinics.findById(id).orElseThrow(() -> new NoSuchElementException("No clinic " + id));
    }

    public Optional<Person> findPerson(UUID id) {
        return people.findById(id);
    }

    /** The names of many people in one statement, for lists. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.names(Set.copyOf(ids)).stream().collect(Collectors.toMap(PersonName::id, PersonName::name));
    }

    public List<Organisation> organisations() {
        return organisations.findAllByOrderByName();
    }

    public List<Site> sites() {
        return sites.findAllByOrderByName();
    }

    public List<Site> sitesOf(UUID organisation) {
        return sites.findByOrganisationOrderByName(organisation);
    }

    public List<Clinic> clinics() {
        return clinics.findAllByOrderByName();
    }

    public List<Person> hrOf(UUID organisation) {
        return people.inOrganisation(organisation, Role.HR);
    }

    /** Where an organisation has no HR, HR's tasks are the therapist's. */
    public boolean hasHr(UUID organisation) {
        return Remembered.once(Person.class, organisation, () -> people.someIn(organisation, Role.HR));
    }

    public List<Person> employersOf(UUID organisation) {
        return people.inOrganisation(organisation, Role.EMPLOYER);
    }

    /** Employers and HR people of an organisation by name, from the one after this; null for the first page. */
    public List<Person> staffOf(UUID organisation, Person after, int size) {
        return people.staff(
                organisation, after == null ? "" : after.name(), after == null ? FIRST : after.id(), Limit.of(size));
    }

    public List<Person> therapistsOf(UUID clinic) {
        return people.inClinic(clinic, Role.THERAPIST);
    }

    public List<Person> therapists() {
        return people.withRole(Role.THERAPIST);
    }

    /** People by name, from the one after this; null for the first page. */
    public List<Person> page(Person after, int size) {
        return people.page(after == null ? "" : after.name(), after == null ? FIRST : after.id(), Limit.of(size));
    }

    /** The supervisors and HR people of an organisation who go by this name. */
    public List<Person> staffNamed(String name, UUID organisation) {
        return people.staffNamed(name.strip(), organisation);
    }
}
