package org.returntowork.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.returntowork.shared.CaseId;

/** What can be asked of a staged return; its verbs are in {@link StagedReturn}. */
@MappedSuperclass
abstract class CourseOfWork {

    @EmbeddedId
    CaseId caseId;

    @Version
    Integer version;

    @ManyToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "plan")
    Plan plan;

    @Enumerated(EnumType.STRING)
    WorkState state;

    @Convert(converter = WorkHistoryColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(columnDefinition = "text")
    WorkHistory history;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("number")
    List<Run> runs = new ArrayList<>();

    public CaseId caseId() {
        return caseId;
    }

    /** The plan version in force; null before the first. */
    public Plan plan() {
        return plan;
    }

    /** What was last decided; it may hold from a later day. */
    public WorkState state() {
        return state;
    }

    /** The newest run, also one that begins on a later day; empty when completed, closed or not begun. */
    public Optional<Run> current() {
        return runs.isEmpty() || runs.get(runs.size() - 1).endedOn() != null
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1));
    }

    public List<Run> runs() {
        return List.copyOf(runs);
    }

    public WorkState stateOn(LocalDate date) {
        return history.on(date).state();
    }

    /** Since when that day's state holds. */
    public LocalDate stateSince(LocalDate date) {
        return history.on(date).from();
    }

    /** The day from which something else holds than on that day, as far as it is decided. */
    public Optional<LocalDate> nextChangeAfter(LocalDate date) {
        return history.nextAfter(date);
    }

    /** The run in force on a day, also while it is interrupted. */
    public Optional<Run> runOn(LocalDate date) {
        return Optional.ofNullable(history.on(date).run()).map(this::run);
    }

    /** The run that a shift on that day belongs to; empty on days without work. */
    public Optional<Run> runWorkedOn(LocalDate date) {
        return history.workedOn(date).map(this::run);
    }

    /** The stage whose limits hold on a day, as it was agreed: the one before while limits are lighter. */
    public Optional<Stage> limitsOn(LocalDate date) {
        WorkHistory.Span span = history.on(date);
        return switch (span.state()) {
            case STAGE, LASTING -> lastRunOn(date).map(Run::stage);
            case LIGHTER ->
                Optional.ofNullable(span.limits()).or(() -> lastRunOn(date).map(Run::stageBefore));
            default -> Optional.empty();
        };
    }

    /** The run in force on a day, or the last one before it, such as that of a plan's completed last stage. */
    Optional<Run> lastRunOn(LocalDate date) {
        return runOn(date)
                .or(() -> runs.stream()
                        .filter(run -> !run.beginsOn().isAfter(date))
                        .reduce((earlier, later) -> later));
    }

    /**
     * After a stop the stage before at most (from the first, the first), after a pause the present; the first of a plan
     * version that has not begun, as its stages are others; 0 without a plan.
     */
    public int highestStageToResume() {
        if (plan == null) {
            return 0;
        }
        int present = history.spans().isEmpty()
                ? 1
                : lastRunOn(lastSpan().from())
                        .filter(run -> run.planNumber() == plan.number())
                        .map(Run::stageNumber)
                        .orElse(1);
        return stopped() ? Math.max(1, present - 1) : present;
    }

    /** Whether the present interruption holds a stop of all work. */
    public boolean stopped() {
        return history.stopped();
    }

    WorkHistory.Span lastSpan() {
        return history.spans().get(history.spans().size() - 1);
    }

    Run run(UUID id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow();
    }

    double lastBaseline() {
        return runs.isEmpty() ? plan.baselinePain() : runs.get(runs.size() - 1).baseline();
    }
}
