package org.returntowork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.Limits;
import org.returntowork.observation.LimitByKind;
import org.returntowork.plan.InForce.Allowed;
import org.returntowork.plan.InForce.DutyInForce;
import org.returntowork.plan.InForce.Needed;

/**
 * Reckons the one set of limits of a day: the stage's, those of the stage before while they are lighter, or none where
 * there is no work; lowered by restrictions, and without the duties whose modification is missing.
 *
 * @param needed a modification as it stands on that day
 * @param caps what physicians allow on that day
 */
record DayInForce(
        StagedReturn course, LocalDate day, List<Duty> duties, Function<UUID, Needed> needed, List<LimitByKind> caps) {

    InForce with(Roster roster) {
        WorkState state = course.stateOn(day);
        Stage stage = limits(state).orElse(null);
        Optional<Run> run = course.runOn(day);
        Optional<Run> last = course.lastRunOn(day);
        Stage present = run.map(Run::stage).orElse(stage);
        boolean works = stage != null && state != WorkState.CONSENT_ENDED;
        return new InForce(
                day,
                state,
                state == WorkState.NOT_BACK_YET ? null : since(run, state),
                course.nextChangeAfter(day).map(next -> next.minusDays(1)).orElse(null),
                run.map(Run::stageNumber).orElse(0),
                last.map(Run::stages)
                        .orElse(
                                course.plan() == null
                                        ? 0
                                        : course.plan().stages().size()),
                stage == null ? 0 : last.map(r -> numberOfLimits(state, r)).orElse(0),
                stage == null ? null : stage.name(),
                works ? Math.min(stage.minutesPerShift(), present.minutesPerShift()) : 0,
                works ? present.weekdays() : List.of(),
                works && present.nights(),
                stage == null
                        ? List.of()
                        : duties.stream().map(duty -> inForce(duty, stage)).toList(),
                roster.on(day).filter(shift -> !shift.missed()).orElse(null),
                roster.after(day).orElse(null));
    }

    /** An interruption begins on its own day, a stage on its run's. */
    private LocalDate since(Optional<Run> run, WorkState state) {
        return state == WorkState.STAGE && run.isPresent() ? run.get().beginsOn() : course.stateSince(day);
    }

    private Optional<Stage> limits(WorkState state) {
        return switch (state) {
            case FULL_DUTY -> course.lastRunOn(day).map(Run::stage);
            // What the employer last read stays the most they may ask for.
            case CONSENT_ENDED -> course.runOn(day).map(Run::stage);
            default -> course.limitsOn(day);
        };
    }

    private static int numberOfLimits(WorkState state, Run run) {
        return state == WorkState.LIGHTER ? run.numberBefore() : run.stageNumber();
    }

    private DutyInForce inForce(Duty duty, Stage stage) {
        StageDuty planned = stage.duty(duty.id()).orElseGet(() -> StageDuty.notYet(duty.id()));
        List<Needed> needs = planned.needs().stream().map(needed).toList();
        Limits limits =
                capped(duty, withModifications(planned.limits() == null ? Limits.NONE : planned.limits(), needs));
        Allowed allowed = switch (planned.level()) {
            case NOT_YET -> Allowed.NOT_YET;
            case REASSIGNED -> Allowed.SOMEBODY_ELSE;
            default ->
                needs.stream().allMatch(Needed::inPlace)
                        ? limits.isEmpty() && planned.level() == DutyLevel.FULL
                                ? Allowed.ALL_OF_IT
                                : Allowed.WITHIN_LIMITS
                        : Allowed.MODIFICATION_MISSING;
        };
        return new DutyInForce(
                duty.id(), duty.name(), allowed, allowed.done() && !limits.isEmpty() ? limits : null, needs);
    }

    /** What a modification allows at most holds too. */
    private static Limits withModifications(Limits stage, List<Needed> needs) {
        return needs.stream().map(Needed::limits).reduce(stage, Limits::lighterOf);
    }

    /** A physician's limit holds where it is lower than what the stage leaves of one of the duty's demands. */
    private Limits capped(Duty duty, Limits stage) {
        Limits limits = stage;
        for (Demand demand : duty.demands()) {
            for (LimitByKind cap : caps) {
                Demand left = demand.within(stage);
                if (cap.covers(demand.kind(), demand.side())
                        && !left.within(cap.limits()).equals(left)) {
                    limits = limits.lighterOf(cap.limits());
                }
            }
        }
        return limits;
    }
}
