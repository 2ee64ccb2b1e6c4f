package org.returntowork.modification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** Why the therapist recommends a modification; clinical, so kept apart from what the employer may read. */
@Entity
@Table(name = "modification_rationale")
public class ModificationRationale {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID modification;
    private Instant writtenAt;

    @Column(columnDefinition = "text")
    private String rationale;

    protected ModificationRationale() {}

    ModificationRationale(CaseId caseId, UUID modification, Instant writtenAt, String rationale) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.modification = modification;
        this.writtenAt = writtenAt;
        this.rationale = rationale;
    }

    public UUID modification() {
        return modification;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String rationale() {
        return rationale;
    }
}
