package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.duties.DemandKind;
import org.returntowork.shared.CaseId;

/** A physician's word that something is allowed again; its text is clinical. */
@Entity
@Table(name = "clearance")
public class Clearance {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private String givenBy;
    private LocalDate givenOn;
    private LocalDate validUntil;

    @Convert(converter = CoversColumn.class)
    @Column(columnDefinition = "text")
    private Covers covers;

    @Column(name = "wording", columnDefinition = "text")
    private String text;

    private UUID recordedBy;
    private Instant recordedAt;

    protected Clearance() {}

    Clearance(CaseId caseId, ClearanceGiven form, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.givenBy = form.by();
        this.givenOn = form.on();
        this.validUntil = form.until();
        this.covers = form.covers();
        this.text = form.text();
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

    public Covers covers() {
        return covers;
    }

    public String text() {
        return text;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(givenOn) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean coversDuty(UUID duty) {
        return duty != null && covers.duties().contains(duty);
    }

    public boolean coversKind(DemandKind kind) {
        return kind != null && covers.kinds().contains(kind);
    }

    /** @param stage its place in the plan, from 1 */
    public boolean coversStage(Integer stage) {
        return stage != null && covers.stages().contains(stage);
    }
}
