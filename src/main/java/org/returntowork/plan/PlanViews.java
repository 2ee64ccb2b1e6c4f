package org.returntowork.plan;

import java.util.List;
import java.util.Map;
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
                        .map(duty -> new PlanView.DutyView(
                                duty.duty(),
                                known.get(duty.duty()).name(),
                                known.get(duty.duty()).coreResult(),
                                duty.level(),
                                limitWords.of(duty.limits()),
                                duty.needs().stream()
                                        .filter(changes::containsKey)
                                        .map(id -> changes.get(id).terms().description())
                                        .toList()))
                        .toList());
    }
}
