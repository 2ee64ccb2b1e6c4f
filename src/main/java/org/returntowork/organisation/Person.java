package org.returntowork.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Somebody the service knows, with or without an account, in one or more roles. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    private String name;
    private String email;
    private String phone;
    private String language;
    private boolean interpreter;

    @Column(name = "employee_number")
    private String employeeNumber;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "site_id")
    private UUID site;

    @Column(name = "clinic_id")
    private UUID clinic;

    // One more statement for a whole list of people, not one a person.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private Integer version;

    protected Person() {}

    Person(Contact contact, Workplace workplace, Set<Role> roles) {
        this.id = UUID.randomUUID();
        change(contact, workplace, roles);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String language() {
        return language;
    }

    public boolean interpreter() {
        return interpreter;
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID site() {
        return site;
    }

    public UUID clinic() {
        return clinic;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    void change(Contact contact, Workplace workplace, Set<Role> newRoles) {
        this.name = contact.name();
        this.email = contact.email();
        this.phone = contact.phone();
        this.language = contact.language();
        this.interpreter = contact.interpreter();
        this.employeeNumber = workplace.employeeNumber();
        this.organisation = workplace.organisation();
        this.site = workplace.site();
        this.clinic = workplace.clinic();
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
    }

    void alsoBecomes(Role role) {
        roles.add(role);
    }
}
