package org.returntowork.progress;

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

/** A problem the patient reported between shifts; never changed later. Clinical. */
@Entity
@Table(name = "problem_report")
public class ProblemReported {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private LocalDate reportedOn;
    private Instant reportedAt;
    private String reportedBy;

    @Convert(converter = Columns.OfRedFlags.class)
    @Column(columnDefinition = "text")
    private List<RedFlag> redFlags;

    private boolean numbness;
    private boolean cannotWork;
    private boolean wantsCall;

    @Column(columnDefinition = "text")
    private String words;

    private LocalDate aboutShift;

    protected ProblemReported() {}

    /** @param aboutShift the day of the entry that the report was made in; null where it was made by itself */
    ProblemReported(CaseId caseId, ReportProblem report, LocalDate aboutShift, LocalDate on, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.reportedOn = on;
        this.reportedAt = at;
        this.reportedBy = by;
        this.redFlags = report.redFlags();
        this.numbness = Boolean.TRUE.equals(report.newNumbnessOrWeakness());
        this.cannotWork = Boolean.TRUE.equals(report.cannotWork());
        this.wantsCall = Boolean.TRUE.equals(report.wantsCall());
        this.words = report.text();
        this.aboutShift = aboutShift;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Null where it was made by itself. */
    LocalDate aboutShift() {
        return aboutShift;
    }

    String reportedBy() {
        return reportedBy;
    }

    public List<RedFlag> redFlags() {
        return redFlags;
    }

    public boolean numbness() {
        return numbness;
    }

    public boolean cannotWork() {
        return cannotWork;
    }

    public boolean wantsCall() {
        return wantsCall;
    }

    public String words() {
        return words;
    }
}
