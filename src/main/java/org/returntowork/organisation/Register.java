package org.returntowork.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes organisations, sites, clinics and people. */
@Component
@Transactional
public class Register {

    private final Organisations organisations;
    private final Sites sites;
    private final Clinics clinics;
    private final People people;
    private final Programs programs;

    Register(Organisations organisations, Sites sites, Clinics clinics, People people, Programs programs) {
        this.organisations = organisations;
        this.sites = sites;
        this.clinics = clinics;
        this.people = people;
        this.programs = programs;
    }

    /** Adds an organisation with a first version of its program, as the service proposes it. */
    public Organisation addOrganisation(String name) {
        Organisation organisation = organisations.save(new Organisation(name));
        programs.newVersion(organisation.id(), Program.defaults());
        return organisation;
    }

    public Site addSite(UUID organisation, String name, String emergencyNumber) {
        return sites.save(new Site(organisation, name, emergencyNumber));
    }

    public Clinic addClinic(String name, String phone, String hours) {
        return clinics.save(new Clinic(name, phone, hours));
    }

    public Person addPerson(Contact contact, Workplace workplace, Set<Role> roles) {
        return people.save(new Person(contact, workplace, roles));
    }

    /**
     * The worker a referral names. Somebody of this organisation with the same name and mail is the same person, also
     * where they were an employer before; without mail nobody is taken for another.
     */
    public Person addPatient(Contact contact, Workplace workplace) {
        return findOrAdd(contact, workplace, Role.PATIENT);
    }

    /** The supervisor a referral names, found again by name and mail within the organisation. */
    public Person findOrAddEmployer(Contact contact, Workplace workplace) {
        return findOrAdd(contact, workplace, Role.EMPLOYER);
    }

    public void renameOrganisation(UUID organisation, String name) {
        organisations.findById(organisation).orElseThrow().rename(name);
    }

    public void changeSite(UUID site, String name, String emergencyNumber) {
        sites.findById(site).orElseThrow().change(name, emergencyNumber);
    }

    public void changeClinic(UUID clinic, String name, String phone, String hours) {
        clinics.findById(clinic).orElseThrow().change(name, phone, hours);
    }

    public void changePerson(UUID person, Contact contact, Workplace workplace, Set<Role> roles) {
        people.findById(person).orElseThrow().change(contact, workplace, roles);
    }

    private Person findOrAdd(Contact contact, Workplace workplace, Role role) {
        List<Person> known = contact.email() == null
                ? List.of()
                : people.known(workplace.organisation(), contact.email(), contact.name());
        if (known.isEmpty()) {
            return addPerson(contact, workplace, Set.of(role));
        }
        Person person = known.get(0);
        person.alsoBecomes(role);
        return person;
    }
}
