package org.returntowork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** How a person signs in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "person_id")
    private UUID person;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    /** Counts the passwords, so that a new one ends the sessions of the old. */
    @Column(name = "password_number")
    private int passwordNumber;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private Integer version;

    protected Account() {}

    Account(UUID person, String username, String passwordHash, Instant createdAt) {
        this.person = person;
        this.username = normal(username);
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    UUID person() {
        return person;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    int passwordNumber() {
        return passwordNumber;
    }

    void changeTo(String newUsername, String newPasswordHash) {
        this.username = normal(newUsername);
        changePassword(newPasswordHash);
    }

    void changePassword(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
        this.passwordNumber++;
    }

    void enable() {
        this.enabled = true;
    }

    void disable() {
        this.enabled = false;
    }
}
