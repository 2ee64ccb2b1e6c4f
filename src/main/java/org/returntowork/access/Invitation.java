package org.returntowork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets its holder make one account once; only the hash of its token is kept. */
@Entity
@Table(name = "invitation")
class Invitation {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private Integer version;

    protected Invitation() {}

    Invitation(String token, UUID person, Instant now) {
        this.tokenHash = Token.hash(token);
        this.person = person;
        this.expiresAt = now.plus(VALID);
    }

    UUID person() {
        return person;
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!opens(now)) {
            throw new IllegalStateException("The invitation is used up or too old");
        }
        this.usedAt = now;
    }
}
