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
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** One check-in of the employer; never changed later. */
@Entity
@Table(name = "check_in")
public class CheckedIn {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private LocalDate checkedOn;
    private Instant checkedAt;
    private String checkedBy;

    @Enumerated(EnumType.STRING)
    private CheckIn.DutiesDone dutiesDone;

    private boolean limitsKept;

    @Enumerated(EnumType.STRING)
    private DeviationKind deviationKind;

    private UUID deviationDuty;

    @Column(columnDefinition = "text")
    private String issues;

    protected CheckedIn() {}

    CheckedIn(CaseId caseId, CheckIn form, LocalDate on, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.checkedOn = on;
        this.checkedAt = at;
        this.checkedBy = by;
        this.dutiesDone = form.dutiesDone();
        this.limitsKept = form.limitsKept();
        this.deviationKind = form.deviation() == null ? null : form.deviation().kind();
        this.deviationDuty = form.deviation() == null ? null : form.deviation().duty();
        this.issues = form.issues();
    }

    public CaseId caseId() {
        return caseId;
    }

    public LocalDate on() {
        return checkedOn;
    }

    /** The name of who answered. */
    public String by() {
        return checkedBy;
    }

    public CheckIn.DutiesDone dutiesDone() {
        return dutiesDone;
    }

    public boolean limitsKept() {
        return limitsKept;
    }

    public Optional<Deviation> deviation() {
        return Optional.ofNullable(deviationKind).map(kind -> new Deviation(kind, deviationDuty));
    }

    public String issues() {
        return issues;
    }
}
