package org.returntowork.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stage in force, from an upgrade, step back, resume, reopening or a plan version that changes it, until the next. */
@Entity
@Table(name = "plan_run")
@SecondaryTable(name = "plan_run_clinical", pkJoinColumns = @PrimaryKeyJoinColumn(name = "run"))
public class Run {

    @Id
    private UUID id;

    private int number;
    private int stageNumber;
    private int planNumber;

    @Convert(converter = StagesColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    private List<Stage> stages;

    @Enumerated(EnumType.STRING)
    private RunCause begunBy;

    private LocalDate beginsOn;
    private LocalDate endedOn;
    private int minShiftsNeeded;

    @Column(table = "plan_run_clinical")
    private double baseline;

    protected Run() {}

    Run(int number, Plan plan, int stageNumber, RunCause begunBy, LocalDate beginsOn, double baseline) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.begunBy = begunBy;
        this.beginsOn = beginsOn;
        this.baseline = baseline;
        goOnUnder(plan, stageNumber);
    }

    /** After a step back 5, or half of the stage's if that is less; in the last stage the trial's shifts. */
    private int minShifts() {
        int ofStage = stage().minShifts();
        return begunBy == RunCause.STEP_BACK && !lastStage() ? Math.min(5, (ofStage + 1) / 2) : ofStage;
    }

    /** The run goes on under a newer plan version that leaves the work as it is. */
    final void goOnUnder(Plan plan, int stageNumber) {
        this.planNumber = plan.number();
        this.stageNumber = stageNumber;
        this.stages = plan.stages();
        this.minShiftsNeeded = minShifts();
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    /** The same run is one run, whichever session read it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && id.equals(run.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public UUID id() {
        return id;
    }

    /** Runs of a case are counted from 1. */
    public int number() {
        return number;
    }

    /** The stage's number in its plan version, from 1. */
    public int stageNumber() {
        return stageNumber;
    }

    /** The stage as it was agreed when the run was in force. */
    public Stage stage() {
        return stages.get(stageNumber - 1);
    }

    /** The number of the stage before; in the first stage that one. */
    int numberBefore() {
        return Math.max(1, stageNumber - 1);
    }

    /** The stage before, as it was agreed then. */
    Stage stageBefore() {
        return stages.get(numberBefore() - 1);
    }

    /** How many stages its plan version has. */
    int stages() {
        return stages.size();
    }

    public boolean lastStage() {
        return stageNumber == stages.size();
    }

    public int planNumber() {
        return planNumber;
    }

    public RunCause begunBy() {
        return begunBy;
    }

    public boolean afterStepBack() {
        return begunBy == RunCause.STEP_BACK;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    /** The day from which another run, or none, was in force; null while this one goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Clinical: the pain before work that morning scores are held against, 0 to 10; may be a half. */
    public double baseline() {
        return baseline;
    }

    public int minShiftsNeeded() {
        return minShiftsNeeded;
    }
}
