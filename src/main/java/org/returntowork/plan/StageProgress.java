package org.returntowork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/**
 * How far one case has come on its plan, for lists of many; holds nothing clinical.
 *
 * @param state what holds today
 * @param since the day from which it holds; null before the first plan
 * @param planBegins as the plan was made
 * @param planEnds the last day of the plan as it was made
 * @param firstBegan when the first stage of all began, or begins
 * @param stage the number of the stage in force or coming, from 1; 0 where none is
 * @param minutesPerWeek what the limits of today allow; 0 where there is no work under a stage
 * @param run the newest run; null where none goes on
 * @param stageEnds the first day after the weeks planned for the present stage; null without a run
 * @param weeksAfter the weeks of the stages still to come
 * @param shifts the run's scheduled shifts up to today
 * @param reviewOn the day a review follows from the run's shifts; null without a run
 */
public record StageProgress(
        CaseId caseId,
        WorkState state,
        LocalDate since,
        LocalDate planBegins,
        LocalDate planEnds,
        LocalDate firstBegan,
        int stage,
        int stages,
        int minutesPerWeek,
        UUID run,
        LocalDate stageEnds,
        int weeksAfter,
        List<Shift> shifts,
        LocalDate reviewOn) {

    public StageProgress {
        shifts = List.copyOf(shifts);
    }

    static StageProgress of(StagedReturn course, Roster roster, LocalDate today) {
        Plan plan = course.plan();
        Run run = course.current().orElse(null);
        int stage = run == null ? 0 : run.stageNumber();
        return new StageProgress(
                course.caseId(),
                course.stateOn(today),
                course.stateSince(today),
                plan.startsOn(),
                plan.startsOn().plusWeeks(weeks(plan.stages())).minusDays(1),
                course.runs().isEmpty() ? null : course.runs().get(0).beginsOn(),
                stage,
                plan.stages().size(),
                course.limitsOn(today).map(Stage::minutesPerWeek).orElse(0),
                run == null ? null : run.id(),
                run == null ? null : run.beginsOn().plusWeeks(run.stage().weeks()),
                run == null
                        ? 0
                        : weeks(plan.stages().subList(stage, plan.stages().size())),
                run == null ? List.of() : roster.ofRun(run, today),
                run == null ? null : roster.reviewOn(run));
    }

    private static int weeks(List<Stage> stages) {
        return stages.stream().mapToInt(Stage::weeks).sum();
    }
}
