package org.returntowork.followup;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** The therapist's summary at the close of a case; clinical. */
@Entity
@Table(name = "closing_summary")
public class ClosingSummary {

    @EmbeddedId
    private CaseId caseId;

    private Instant closedAt;
    private UUID therapist;
    private String therapistName;

    @Column(columnDefinition = "text")
    private String summary;

    protected ClosingSummary() {}

    ClosingSummary(CaseId caseId, Instant closedAt, UUID therapist, String therapistName, String summary) {
        this.caseId = caseId;
        this.closedAt = closedAt;
        this.therapist = therapist;
        this.therapistName = therapistName;
        this.summary = summary;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID therapist() {
        return therapist;
    }

    public String therapistName() {
        return therapistName;
    }

    public String summary() {
        return summary;
    }
}
