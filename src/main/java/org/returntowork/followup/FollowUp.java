package org.returntowork.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.progress.RedFlag;
import org.returntowork.shared.CaseId;

/**
 * One look back some weeks after full duty: the patient's answer, and the therapist's where one was needed; clinical. Its
 * scores are the scoring with its id.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private LocalDate completedOn;
    private int week;
    private LocalDate dueOn;
    private LocalDate answeredOn;
    private Boolean stillWorking;
    private Boolean fullDuty;

    @Convert(converter = FollowUpColumns.OfRedFlags.class)
    @Column(columnDefinition = "text")
    private List<RedFlag> redFlags = List.of();

    @Column(columnDefinition = "text")
    private String words;

    @Convert(converter = FollowUpColumns.OfTroubles.class)
    @Column(columnDefinition = "text")
    private List<Trouble> troubles = List.of();

    @Enumerated(EnumType.STRING)
    private FollowUpDecision review;

    private LocalDate reviewedOn;
    private Integer reopenedStage;

    @Column(columnDefinition = "text")
    private String reviewNote;

    protected FollowUp() {}

    /** @param week after the day of full duty, from 1 */
    FollowUp(CaseId caseId, LocalDate completedOn, int week) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.completedOn = completedOn;
        this.week = week;
        this.dueOn = completedOn.plusWeeks(week);
    }

    void answer(FollowUpAnswers answers, List<Trouble> found, LocalDate on) {
        require(answeredOn == null && review == null, "It was answered, or reviewed without an answer");
        answeredOn = on;
        stillWorking = answers.stillWorking();
        fullDuty = answers.fullDuty();
        redFlags = answers.redFlags();
        words = answers.trouble();
        troubles = List.copyOf(found);
    }

    /** @param stage the stage that is opened again; null for the other decisions */
    void review(FollowUpDecision decision, Integer stage, String note, LocalDate on) {
        require(!isConcluded(), "It was reviewed, or needs no review");
        require((decision == FollowUpDecision.REOPEN) == (stage != null), "Only reopening names a stage");
        review = decision;
        reopenedStage = stage;
        reviewNote = note;
        reviewedOn = on;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Whether nobody has anything left to say to it. */
    public boolean isConcluded() {
        return review != null || isAnswered() && troubles.isEmpty();
    }

    public UUID id() {
        return id;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public int week() {
        return week;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null where there is no answer; the same holds for the answers below. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    public Boolean stillWorking() {
        return stillWorking;
    }

    public Boolean fullDuty() {
        return fullDuty;
    }

    public List<RedFlag> redFlags() {
        return redFlags;
    }

    public String words() {
        return words;
    }

    public List<Trouble> troubles() {
        return troubles;
    }

    public FollowUpDecision review() {
        return review;
    }

    public Integer reopenedStage() {
        return reopenedStage;
    }

    public String reviewNote() {
        return reviewNote;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }
}
