package org.returntowork.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Shows plan versions to those who may read them. */
@Component
public class PlanViews {

    private final StagedReturns stagedReturns;
    private final DutyLists duties;
    private final Modifications modifications;
    private final LimitWords limitWords;

    PlanViews(StagedReturns stagedReturns, DutyLists duties, Modifications modifications, LimitWords limitWords) {
        this.stagedReturns = stagedReturns;
        this.duties = duties;
        this.modifications = modifications;
        this.limitWords = limitWords;
    }

    /** The version in force. */
    public Optional<PlanView> inForce(CaseId caseId) {
        return stagedReturns.findById(caseId).map(StagedReturn::plan).map(this::of);
    }

    public PlanView of(Plan plan) {
        Map<UUID, Duty> known =
                duties.of(plan.caseId()).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        Map<UUID, Modification> changes = modifications.of(plan.caseId()).stream()
                .collect(Collectors.toMap(Modification::id, Function.identity()));
        List<PlanView.StageView> stages = IntStream.rangeClosed(1, plan.stages().size())
                .mapToObj(number -> stage(number, plan.stage(number), known, changes))
                .toList();
        return new PlanView(plan.number(), plan.startsOn(), plan.lasting(), stages);
    }

    private PlanView.StageView stage(int number, Stage stage, Map<UUID, Duty> known, Map<UUID, Modification> changes) {
        return new PlanView.StageView(
                number,
                stage.name(),
                stage.weeks(),
                stage.weekdays(),
                stage.minutesPerShift(),
                stage.nights(),
                stage.duties().stream()
                        .filter(duty -> known.containsKey(duty.duty()))
                        .map(duty -> duty(duty, known.get(duty.duty()), changes))
                        .toList());
    }

    /** What a modification allows at most is part of the limits, so that nobody reads two figures of one sort. */
    private PlanView.DutyView duty(StageDuty planned, Duty duty, Map<UUID, Modification> changes) {
        List<Modification> needed = planned.needs().stream()
                .map(changes::get)
                .filter(Objects::nonNull)
                .toList();
        return new PlanView.DutyView(
                planned.duty(),
                duty.name(),
                duty.coreResult(),
                planned.level(),
                planned.level().done() ? limitWords.of(StageFit.atMost(planned, needed)) : "",
                needed.stream().map(change -> change.terms().description()).toList());
    }
}
