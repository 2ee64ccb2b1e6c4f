package org.returntowork.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.type.SqlTypes;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.shared.CaseId;

/** The patient's entry for one shift; a correction keeps both values. */
@Entity
@Table(name = "work_log_entry")
@SecondaryTable(name = "work_log_clinical", pkJoinColumns = @PrimaryKeyJoinColumn(name = "entry"))
// Always there: an optional row would be merged, its texts cast to 255 characters.
@SecondaryRow(table = "work_log_clinical", optional = false)
public class WorkLogEntry {

    /** Longer than this beyond the plan is extra work, in minutes. */
    static final int TOO_LONG = 15;

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private LocalDate shiftDate;
    private int plannedMinutes;
    private int workedMinutes;
    private boolean extraWork;

    @Enumerated(EnumType.STRING)
    private DeviationKind beyondKind;

    private UUID beyondDuty;
    private boolean tellHr;
    private Instant savedAt;
    private Instant changedAt;
    private String enteredBy;

    @Enumerated(EnumType.STRING)
    private OnBehalf.How enteredHow;

    private LocalDate enteredOn;

    @Convert(converter = Columns.OfAnswers.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(table = "work_log_clinical", columnDefinition = "text")
    private LogAnswers answers;

    @Convert(converter = Columns.OfCorrections.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(table = "work_log_clinical", columnDefinition = "text")
    private List<LogCorrection> corrections;

    protected WorkLogEntry() {}

    /** @param plannedMinutes 0 for a day that was not planned */
    WorkLogEntry(CaseId caseId, LocalDate shiftDate, int plannedMinutes, LogAnswers answers, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.shiftDate = shiftDate;
        this.plannedMinutes = plannedMinutes;
        this.savedAt = at;
        this.corrections = List.of();
        take(answers, at);
    }

    /** Marks what somebody else entered for the patient. */
    WorkLogEntry enteredBy(Actor actor) {
        if (actor.onBehalf() != null) {
            enteredBy = actor.name();
            enteredHow = actor.onBehalf().how();
            enteredOn = actor.onBehalf().on();
        }
        return this;
    }

    /** Adds the morning score that was still to come. */
    void addMorning(int painNextMorning, Instant at) {
        if (answers.painNextMorning() != null) {
            throw new IllegalStateException("The morning after this shift has its score");
        }
        take(answers.withMorning(painNextMorning), at);
    }

    /** Takes other answers in place of those given; the earlier ones stay beside them. */
    void correct(LogAnswers corrected, String by, Instant at) {
        if (corrected.equals(answers)) {
            return;
        }
        List<LogCorrection> all = new ArrayList<>(corrections);
        all.add(new LogCorrection(at, by, answers));
        corrections = List.copyOf(all);
        take(corrected, at);
    }

    private void take(LogAnswers given, Instant at) {
        answers = given;
        workedMinutes = given.workedMinutes();
        extraWork = workedMinutes > plannedMinutes + (plannedMinutes == 0 ? 0 : TOO_LONG);
        BeyondPlan beyond = given.beyondPlan();
        beyondKind = beyond == null ? null : beyond.kind();
        beyondDuty = beyond == null ? null : beyond.duty();
        tellHr = beyond != null && Boolean.TRUE.equals(beyond.tellHr());
        changedAt = at;
    }

    /**
     * The entry as the rules look at it.
     *
     * @param planned minutes scheduled for that day now; 0 where none are
     * @param answeredAt when a decision last answered what was reported; null if none did
     */
    LoggedShift shift(int planned, Instant answeredAt) {
        return new LoggedShift(
                shiftDate,
                planned,
                workedMinutes,
                answers.lessBecause(),
                answers.painBefore(),
                answers.painPeak(),
                answers.painNextMorning(),
                answers.effort(),
                answers.dutiesDone(),
                answers.newNumbnessOrWeakness(),
                answers.redFlags(),
                answeredAt != null && savedAt.isBefore(answeredAt));
    }

    /** Whether a morning score is still to be asked: not after a shift without work. */
    public boolean awaitsMorning() {
        return workedMinutes > 0 && answers.painNextMorning() == null;
    }

    public UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    public LocalDate shiftDate() {
        return shiftDate;
    }

    /** 0 for a day that was not planned. */
    public int plannedMinutes() {
        return plannedMinutes;
    }

    public int workedMinutes() {
        return workedMinutes;
    }

    /** Over 15 minutes too long, or on a day that was not planned. */
    public boolean extraWork() {
        return extraWork;
    }

    /** The kind of deviation the patient reported; null where none. */
    public DeviationKind beyondKind() {
        return beyondKind;
    }

    public UUID beyondDuty() {
        return beyondDuty;
    }

    /** Whether HR may read of the deviation. */
    public boolean tellHr() {
        return tellHr;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Who entered it for the patient; null where they did it themselves, as are how and of which day the talk was. */
    public String enteredBy() {
        return enteredBy;
    }

    public OnBehalf.How enteredHow() {
        return enteredHow;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** Clinical. */
    public LogAnswers answers() {
        return answers;
    }

    /** Clinical. */
    public List<LogCorrection> corrections() {
        return corrections;
    }
}
