package org.returntowork.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Where therapists work, for many organisations. */
@Entity
@Table(name = "clinic")
public class Clinic {

    @Id
    private UUID id;

    private String name;

    private String phone;

    private String hours;

    @Version
    private Integer version;

    protected Clinic() {}

    Clinic(String name, String phone, String hours) {
        this.id = UUID.randomUUID();
        change(name, phone, hours);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    /** When somebody answers the phone, in words. */
    public String hours() {
        return hours;
    }

    void change(String newName, String newPhone, String newHours) {
        this.name = newName;
        this.phone = newPhone;
        this.hours = newHours;
    }
}
