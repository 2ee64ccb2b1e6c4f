package org.returntowork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.type.SqlTypes;
import org.returntowork.plan.Run;
import org.returntowork.shared.CaseId;

/** One decision of the therapist on a run. For employer and HR a review is a review: urgency and reasons are clinical. */
@Entity
@Table(name = "review")
@SecondaryTable(name = "review_clinical", pkJoinColumns = @PrimaryKeyJoinColumn(name = "review"))
// Always there: an optional row would be merged, its texts cast to 255 characters.
@SecondaryRow(table = "review_clinical", optional = false)
public class Review {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID run;
    private int stageNumber;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decidedBy;
    private LocalDate takesEffectOn;
    private LocalDate nextReviewOn;

    @Column(columnDefinition = "text")
    private String noteToEmployer;

    @Column(table = "review_clinical")
    private boolean urgent;

    @Column(table = "review_clinical")
    private UUID recommendation;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(table = "review_clinical", columnDefinition = "text")
    private String reason;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(table = "review_clinical", columnDefinition = "text")
    private String clinicalNote;

    protected Review() {}

    /** @param run null before there ever was one */
    Review(Run run, Recommendation recommendation, boolean urgent, ReviewAnswer answer, Decided decided) {
        this.id = UUID.randomUUID();
        this.caseId = recommendation.caseId();
        this.run = run == null ? null : run.id();
        this.stageNumber = run == null ? 0 : run.stageNumber();
        this.recommendation = recommendation.id();
        this.urgent = urgent;
        this.decision = answer.decision();
        this.reason = answer.reason();
        this.noteToEmployer = answer.noteToEmployer();
        this.clinicalNote = answer.clinicalNote();
        this.decidedOn = decided.on();
        this.decidedAt = decided.at();
        this.decidedBy = decided.by();
        this.takesEffectOn = decided.takesEffectOn();
        this.nextReviewOn = decided.nextReviewOn();
    }

    /** When and by whom, and what follows when. */
    record Decided(LocalDate on, Instant at, String by, LocalDate takesEffectOn, LocalDate nextReviewOn) {}

    /** Null before there ever was one. */
    public UUID run() {
        return run;
    }

    /** From 1; 0 before there was a stage. */
    public int stageNumber() {
        return stageNumber;
    }

    /** Clinical where it is a stop: others read what is in force. */
    public ReviewDecision decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The name of who decided. */
    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate takesEffectOn() {
        return takesEffectOn;
    }

    /** Null where the next review follows from the stage's shifts. */
    public LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public String noteToEmployer() {
        return noteToEmployer;
    }

    /** Clinical. */
    public boolean urgent() {
        return urgent;
    }

    /** Clinical. */
    public UUID recommendation() {
        return recommendation;
    }

    /** Clinical: why it differs from the recommendation. */
    public String reason() {
        return reason;
    }

    /** Clinical. */
    public String clinicalNote() {
        return clinicalNote;
    }
}
