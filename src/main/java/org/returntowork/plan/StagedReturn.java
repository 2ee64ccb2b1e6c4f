package org.returntowork.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** How far one case has come on its plan: the version in force, its runs, and what holds of the patient's work. */
@Entity
@Table(name = "staged_return")
public class StagedReturn extends CourseOfWork {

    protected StagedReturn() {}

    public StagedReturn(CaseId caseId) {
        this.caseId = caseId;
        this.state = WorkState.NOT_BACK_YET;
        this.history = WorkHistory.EMPTY;
    }

    /**
     * Puts the first plan in force.
     *
     * @throws IllegalStateException if the plan is not agreed, or another is in force
     */
    public void begin(Plan agreed, int stage, LocalDate from, double baseline, RunCause cause) {
        require(plan == null, "A plan is in force already");
        require(agreed.state() == PlanState.AGREED, "The plan is not agreed");
        plan = agreed;
        start(stage, from, baseline, cause);
    }

    /** Goes on to the next stage. */
    public void upgrade(LocalDate from, double baseline) {
        Run present = requireRun();
        require(state == WorkState.STAGE, "Work is interrupted");
        require(!present.lastStage(), "There is no next stage");
        require(!from.isBefore(present.beginsOn()), "The present stage has not begun yet");
        start(present.stageNumber() + 1, from, baseline, RunCause.UPGRADE);
    }

    /**
     * Goes back to the stage before the one in force, with the same baseline; from the first there is no work. While a plan
     * version waits for its first day, the limits of the stage before hold until then.
     */
    public void stepBack(LocalDate from) {
        Run newest = requireRun();
        require(state.atAStage() || state == WorkState.NO_WORK, "Work is paused");
        Run present = runOn(from).orElse(newest);
        if (present.stageNumber() == 1) {
            change(from, WorkState.NO_WORK);
        } else if (present.planNumber() != plan.number()) {
            become(from, WorkState.LIGHTER, present.id(), present.stageBefore());
            become(newest.beginsOn(), WorkState.STAGE, newest.id());
        } else {
            start(present.stageNumber() - 1, from, present.baseline(), RunCause.STEP_BACK);
        }
    }

    /** Keeps the present stage; its run goes on, also after lighter limits or a stop. */
    public void hold(LocalDate on) {
        requireRun();
        goOn(on);
    }

    /** Ends an interruption: what held before it holds again. */
    public void goOn(LocalDate on) {
        requireOpen();
        if (!state.interrupts()) {
            return;
        }
        Run newest = current().orElse(null);
        if (newest == null || newest.beginsOn().isAfter(on)) {
            WorkHistory.Span before = history.uninterrupted();
            become(on, before.state(), before.run());
        }
        if (newest != null) {
            LocalDate from = newest.beginsOn().isAfter(on) ? newest.beginsOn() : on;
            become(from, WorkState.STAGE, newest.id());
        }
    }

    /** No work until further notice. */
    public void stopWork(LocalDate on) {
        change(on, WorkState.NO_WORK);
    }

    /** The limits of the stage before, or no work in the first, until the therapist decides; never eases a stop. */
    public void lighten(LocalDate on) {
        if (!state.interrupts() && stateOn(on) != WorkState.NOT_BACK_YET) {
            Run run = lastRunOn(on).orElseThrow();
            if (run.stageNumber() == 1) {
                change(on, WorkState.NO_WORK);
            } else {
                become(on, WorkState.LIGHTER, history.on(on).run(), run.stageBefore());
            }
        }
    }

    public void pause(LocalDate on) {
        change(on, WorkState.PAUSED);
    }

    /**
     * Begins a run after a stop or a pause.
     *
     * @param stage at most {@link #highestStageToResume}
     * @param baseline what the therapist set, or null to keep the last run's
     */
    public void resume(int stage, LocalDate from, Double baseline) {
        require(state == WorkState.NO_WORK || state == WorkState.PAUSED, "Work is not interrupted");
        require(plan != null, "There is no plan to resume");
        if (stage > highestStageToResume()) {
            throw new IllegalArgumentException("Work resumes at stage " + highestStageToResume() + " at most");
        }
        start(stage, from, baseline != null ? baseline : lastBaseline(), RunCause.RESUME);
    }

    /** Full duty, or the lasting changes both agreed to keep. */
    public void complete(LocalDate on) {
        Run present = requireRun();
        require(state == WorkState.STAGE, "Work is interrupted");
        require(present.lastStage(), "Only the last stage is completed");
        endRuns(on);
        become(on, plan.lasting() ? WorkState.LASTING : WorkState.FULL_DUTY, null);
    }

    /** Goes back to a stage after the plan was completed, with the last run's baseline. */
    public void reopen(int stage, LocalDate from) {
        requireOpen();
        require(plan != null && current().isEmpty(), "The plan was not completed");
        start(stage, from, lastBaseline(), RunCause.REOPEN);
    }

    /**
     * Puts a newer version in force. A run whose stage stays as it is goes on; otherwise a new run begins: at the same
     * stage number, or after an interruption at the first stage.
     *
     * @throws IllegalStateException if the plan is not agreed
     */
    public void replacePlan(Plan agreed, LocalDate from) {
        if (plan == null) {
            begin(agreed, 1, from, agreed.baselinePain(), RunCause.PLAN);
            return;
        }
        require(agreed.state() == PlanState.AGREED, "The plan is not agreed");
        requireOpen();
        Run present = current().orElse(null);
        replace(agreed);
        if (present == null || state == WorkState.NO_WORK || state == WorkState.PAUSED) {
            start(1, from, agreed.baselinePain(), RunCause.PLAN);
            return;
        }
        int same = agreed.nearestStageLike(present.stage(), present.stageNumber());
        if (same > 0) {
            present.goOnUnder(agreed, same);
        } else {
            int stage = Math.min(present.stageNumber(), agreed.stages().size());
            double highest = agreed.baselinePain();
            start(stage, from, stage == 1 ? highest : Math.min(present.baseline(), highest), RunCause.PLAN);
        }
    }

    /**
     * Makes stages ahead lighter: a plan version in force at once.
     *
     * @param number the new version's number
     * @throws IllegalArgumentException if a stage is not ahead or would become heavier
     */
    public Plan tighten(List<Tightening> changes, int number, Instant at) {
        Run present = requireRun();
        Plan tightened = plan.tightened(number, present.stageNumber(), changes, at);
        replace(tightened);
        present.goOnUnder(tightened, present.stageNumber());
        return tightened;
    }

    /** The employer no longer receives the limits; the stage is over until consent is regained. */
    public void endConsent(LocalDate on) {
        change(on, WorkState.CONSENT_ENDED);
    }

    public void close(LocalDate on) {
        requireOpen();
        endRuns(on);
        become(on, WorkState.CLOSED, null);
    }

    private void start(int stage, LocalDate from, double baseline, RunCause cause) {
        if (stage < 1 || stage > plan.stages().size()) {
            throw new IllegalArgumentException("The plan has no stage " + stage);
        }
        endRuns(from);
        Run run = new Run(runs.size() + 1, plan, stage, cause, from, baseline);
        runs.add(run);
        become(from, WorkState.STAGE, run.id());
    }

    private void endRuns(LocalDate on) {
        runs.stream()
                .filter(run -> run.endedOn() == null || run.endedOn().isAfter(on))
                .forEach(run -> run.end(on));
    }

    private void replace(Plan agreed) {
        plan.replace();
        plan = agreed;
    }

    private void change(LocalDate on, WorkState to) {
        requireOpen();
        become(on, to, history.on(on).run());
    }

    private void become(LocalDate from, WorkState to, UUID run) {
        become(from, to, run, null);
    }

    private void become(LocalDate from, WorkState to, UUID run, Stage limits) {
        history = history.then(from, to, run, limits);
        state = to;
    }

    private Run requireRun() {
        return current().orElseThrow(() -> new IllegalStateException("No stage is in force"));
    }

    private void requireOpen() {
        require(state != WorkState.CLOSED, "The case is closed");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
