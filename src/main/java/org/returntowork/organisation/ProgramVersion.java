package org.returntowork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.returntowork.shared.JsonColumn;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;

/** A stored program; versions are added, never changed. */
@Entity
@Table(name = "program_version")
class ProgramVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Convert(converter = Rules.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text", updatable = false)
    private Program rules;

    @Transient
    private boolean stored;

    protected ProgramVersion() {}

    ProgramVersion(UUID organisation, int number, Program rules, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.number = number;
        this.createdAt = createdAt;
        this.rules = rules.storedAs(id, organisation, number);
    }

    Program program() {
        return rules;
    }

    int number() {
        return number;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Immutable
    static class Rules extends JsonColumn<Program> {

        Rules() {
            super(new TypeReference<>() {});
        }
    }
}
