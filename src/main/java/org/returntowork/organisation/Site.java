package org.returntowork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A place where an organisation works, with the number to call when something is wrong. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;

    private String name;

    @Column(name = "emergency_number")
    private String emergencyNumber;

    @Version
    private Integer version;

    protected Site() {}

    Site(UUID organisation, String name, String emergencyNumber) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        change(name, emergencyNumber);
    }

    public UUID id() {
        return id;
    }

    public UUID organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String emergencyNumber() {
        return emergencyNumber;
    }

    void change(String newName, String newEmergencyNumber) {
        this.name = newName;
        this.emergencyNumber = newEmergencyNumber;
    }
}
