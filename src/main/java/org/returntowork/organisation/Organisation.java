package org.returntowork.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The company whose workers return. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    private String name;

    @Version
    private Integer version;

    protected Organisation() {}

    Organisation(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    void rename(String newName) {
        this.name = newName;
    }
}
