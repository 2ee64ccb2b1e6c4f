package org.returntowork.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.returntowork.cases.ContactHow;
import org.returntowork.shared.CaseId;

/** A silence of the work log that the therapist was asked about, once. */
@Entity
@Table(name = "log_gap")
class LogGap {

    /** One gap of one case, known by the day of the last entry before it, or the run's first day. */
    @Embeddable
    record Id(
            @AttributeOverride(name = "value", column = @Column(name = "case_id"))
            CaseId caseId,

            LocalDate gapAfter) implements Serializable {}

    @EmbeddedId
    private Id id;

    private LocalDate askedOn;
    private Boolean reached;

    @Enumerated(EnumType.STRING)
    private ContactHow how;

    @Enumerated(EnumType.STRING)
    private ContactPatient.ContactAgreed agreed;

    protected LogGap() {}

    LogGap(CaseId caseId, LocalDate gapAfter, LocalDate askedOn) {
        this.id = new Id(caseId, gapAfter);
        this.askedOn = askedOn;
    }

    void answered(ContactPatient answer) {
        reached = answer.reached();
        how = answer.how();
        agreed = answer.agreed();
    }

    LocalDate gapAfter() {
        return id.gapAfter();
    }
}
