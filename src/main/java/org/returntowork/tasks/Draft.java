package org.returntowork.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What somebody has typed into a form so far, valid or not; there on another device too. */
@Entity
class Draft {

    @Id
    private UUID id;

    private UUID person;
    private String formOf;
    private String typed;
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID person, String formOf) {
        id = UUID.randomUUID();
        this.person = person;
        this.formOf = formOf;
    }

    void keep(String nowTyped, Instant at) {
        typed = nowTyped;
        savedAt = at;
    }

    String typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
