package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A physician's written limit: it caps the capacity at once; its text is clinical. */
@Entity
@Table(name = "restriction")
public class Restriction {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private String givenBy;
    private LocalDate givenOn;
    private LocalDate validUntil;

    @Column(name = "wording", columnDefinition = "text")
    private String text;

    @Convert(converter = LimitsByKindColumn.class)
    @Column(columnDefinition = "text")
    private List<LimitByKind> limits;

    private UUID recordedBy;
    private Instant recordedAt;

    protected Restriction() {}

    Restriction(CaseId caseId, RestrictionGiven form, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.givenBy = form.by();
        this.givenOn = form.on();
        this.validUntil = form.until();
        this.text = form.text();
        this.limits = form.limits();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public String by() {
        return givenBy;
    }

    public LocalDate on() {
        return givenOn;
    }

    /** The last day it holds, or null where it has no end. */
    public LocalDate until() {
        return validUntil;
    }

    public String text() {
        return text;
    }

    public List<LimitByKind> limits() {
        return limits;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(givenOn) && (validUntil == null || !day.isAfter(validUntil));
    }
}
