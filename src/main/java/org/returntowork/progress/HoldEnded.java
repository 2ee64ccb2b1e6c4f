package org.returntowork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.returntowork.progress.MedicalHold.HoldDecision;
import org.returntowork.shared.CaseId;

/** How a hold ended, with what the therapist noted; never changed later. Clinical. */
@Entity
@Table(name = "hold_ended")
public class HoldEnded {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private HoldDecision decision;

    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decidedBy;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private String clinicalNote;

    protected HoldEnded() {}

    HoldEnded(CaseId caseId, MedicalHold hold, LocalDate on, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.decision = hold.decision();
        this.decidedOn = on;
        this.decidedAt = at;
        this.decidedBy = by;
        this.clinicalNote = hold.clinicalNote();
    }

    public HoldDecision decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null where nothing was noted. */
    public String clinicalNote() {
        return clinicalNote;
    }
}
