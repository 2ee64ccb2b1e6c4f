package org.returntowork.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.observation.Capacities;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Draws what the stages make of a case's duties. */
@Component
public class StageGrids {

    private final Cases cases;
    private final CaseCalendar calendar;
    private final Plans plans;
    private final StagedReturns stagedReturns;
    private final DutyLists duties;
    private final Modifications modifications;
    private final Capacities capacities;
    private final LimitWords words;

    StageGrids(
            Cases cases,
            CaseCalendar calendar,
            Plans plans,
            StagedReturns stagedReturns,
            DutyLists duties,
            Modifications modifications,
            Capacities capacities,
            LimitWords words) {
        this.cases = cases;
        this.calendar = calendar;
        this.plans = plans;
        this.stagedReturns = stagedReturns;
        this.duties = duties;
        this.modifications = modifications;
        this.capacities = capacities;
        this.words = words;
    }

    /** Of the plan in force, else of the newest version; without columns where there is none. */
    public StageGrid of(CaseId caseId) {
        StagedReturn course = stagedReturns.of(caseId);
        LocalDate today = calendar.today(caseId);
        if (course.plan() == null) {
            return plans.newest(caseId).map(plan -> of(caseId, plan.stages())).orElse(StageGrid.EMPTY);
        }
        int present = course.runOn(today).map(Run::stageNumber).orElse(0);
        return draw(fit(caseId), course.plan().stages(), present, today);
    }

    /** How far along the plan in force today's capacity would carry, else along the newest version; empty without one. */
    public Optional<StagesReached> reached(CaseId caseId) {
        return Optional.ofNullable(stagedReturns.of(caseId).plan())
                .or(() -> plans.newest(caseId))
                .map(plan -> StagesReached.of(fit(caseId), plan.stages()));
    }

    /** What today's capacity and promises make doubtful of the newest plan; none without one. */
    public List<PlanWarning> warnings(CaseId caseId) {
        return plans.newest(caseId)
                .map(plan -> PlanWarnings.of(fit(caseId), plan.startsOn(), plan.stages()))
                .orElseGet(List::of);
    }

    /** Of stages that are not in force. */
    StageGrid of(CaseId caseId, List<Stage> stages) {
        return draw(fit(caseId), stages, 0, calendar.today(caseId));
    }

    /** What the stages of this case's plans are held against today. */
    public StageFit fit(CaseId caseId) {
        return StageFit.of(
                duties.of(caseId),
                modifications.of(caseId),
                cases.get(caseId).shiftMinutes(),
                capacities.now(caseId, calendar.today(caseId)));
    }

    /** @param present the stage in force, from 1; 0 for none */
    StageGrid draw(StageFit fit, List<Stage> stages, int present, LocalDate today) {
        List<StageGrid.Column> columns = IntStream.rangeClosed(1, stages.size())
                .mapToObj(number -> column(fit, stages.get(number - 1), number, present))
                .toList();
        List<StageGrid.Change> changes = stages.stream()
                .flatMap(stage -> stage.duties().stream())
                .filter(duty -> duty.level().done())
                .flatMap(duty -> fit.needed(duty).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Modification::number))
                .map(change ->
                        new StageGrid.Change(label(change), change.terms().description(), change.isInPlaceOn(today)))
                .toList();
        return new StageGrid(columns, changes);
    }

    private StageGrid.Column column(StageFit fit, Stage stage, int number, int present) {
        return new StageGrid.Column(
                number,
                stage.name(),
                number == present,
                stage.duties().stream().map(duty -> cell(fit, duty, number)).toList());
    }

    private StageGrid.Cell cell(StageFit fit, StageDuty planned, int number) {
        boolean done = planned.level().done();
        return new StageGrid.Cell(
                planned.duty(),
                planned.level(),
                done ? words.figures(fit.limits(planned)) : "",
                done ? fit.needed(planned).stream().map(StageGrids::label).toList() : List.of(),
                fit.match(planned, number));
    }

    private static String label(Modification change) {
        return "M" + change.number();
    }
}
