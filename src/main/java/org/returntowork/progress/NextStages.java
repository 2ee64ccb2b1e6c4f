package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.Limits;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Matching;
import org.returntowork.plan.DutyLevel;
import org.returntowork.plan.Run;
import org.returntowork.plan.Stage;
import org.returntowork.plan.StageDuty;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Holds the stage after a run against what is in place, what the patient can do, and what was practised. */
@Component
class NextStages {

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final DutyLists duties;
    private final Modifications modifications;
    private final Capacities capacities;
    private final CaseCalendar calendar;

    NextStages(
            Cases cases,
            StagedReturns stagedReturns,
            DutyLists duties,
            Modifications modifications,
            Capacities capacities,
            CaseCalendar calendar) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.duties = duties;
        this.modifications = modifications;
        this.capacities = capacities;
        this.calendar = calendar;
    }

    NextStage after(CaseId caseId, Run run) {
        LocalDate today = calendar.today(caseId);
        Map<UUID, Modification> known =
                modifications.of(caseId).stream().collect(Collectors.toMap(Modification::id, Function.identity()));
        Map<UUID, Duty> listed = duties.of(caseId).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        int number = run.stageNumber() + 1;
        Stage next = stagedReturns.get(caseId).plan().stage(number);
        CapacityNow now = capacities.now(caseId, today);
        int shiftMinutes = cases.get(caseId).shiftMinutes();

        Set<String> missing = new LinkedHashSet<>();
        List<String> above = new ArrayList<>();
        Set<UUID> raised = new HashSet<>();
        for (StageDuty planned : next.duties()) {
            List<Modification> needed = planned.needs().stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList();
            List<Modification> absent =
                    needed.stream().filter(m -> !m.isInPlaceOn(today)).toList();
            if (planned.level() != DutyLevel.NOT_YET) {
                absent.forEach(m -> missing.add(m.terms().description()));
            }
            Duty duty = listed.get(planned.duty());
            if (!planned.level().done() || duty == null) {
                continue;
            }
            if (absent.isEmpty() && !proven(duty, effective(planned, needed), needed, shiftMinutes, now, number)) {
                above.add(duty.name());
            }
            if (raises(run.stage().duty(planned.duty()), planned, known)) {
                raised.add(planned.duty());
            }
        }
        return new NextStage(List.copyOf(missing), above, raised);
    }

    /** Whether every demand that is left is within a measured capacity, not affected, or cleared; never without demands. */
    private static boolean proven(
            Duty duty, Limits limits, List<Modification> needed, int shiftMinutes, CapacityNow now, int stage) {
        if (duty.demands().isEmpty()) {
            return now.clearances().stream().anyMatch(c -> c.coversDuty(duty.id()) || c.coversStage(stage));
        }
        return duty.demands().stream()
                .filter(demand -> needed.stream().noneMatch(m -> m.removes(demand.kind())))
                .allMatch(demand -> now.cleared(duty.id(), demand.kind(), stage)
                        || withinCapacity(demand.within(limits), duty.minutesPerShift(), shiftMinutes, now));
    }

    private static boolean withinCapacity(Demand demand, Integer dutyMinutes, int shiftMinutes, CapacityNow now) {
        return Matching.match(demand, dutyMinutes, shiftMinutes, now).proven();
    }

    /** The figures that hold of a duty: the stage's limit, else the needed modification's. */
    private static Limits effective(StageDuty planned, List<Modification> needed) {
        Limits ofStage = planned.limits() == null ? Limits.NONE : planned.limits();
        Limits ofModifications = needed.stream()
                .map(m -> m.terms().limits())
                .filter(Objects::nonNull)
                .reduce(Limits.NONE, Limits::lighterOf);
        return new Limits(
                first(ofStage.loadKg(), ofModifications.loadKg()),
                first(ofStage.forceN(), ofModifications.forceN()),
                first(ofStage.minutesPerShift(), ofModifications.minutesPerShift()),
                first(ofStage.longestBoutMinutes(), ofModifications.longestBoutMinutes()),
                first(ofStage.timesPerShift(), ofModifications.timesPerShift()),
                first(ofStage.maxHeightCm(), ofModifications.maxHeightCm()));
    }

    /** Whether a duty that is limited now is limited less then. */
    private static boolean raises(Optional<StageDuty> now, StageDuty then, Map<UUID, Modification> known) {
        return now.filter(present -> present.level() == DutyLevel.LIMITED)
                .filter(present ->
                        !effective(then, needed(then, known)).noHeavierThan(effective(present, needed(present, known))))
                .isPresent();
    }

    private static List<Modification> needed(StageDuty planned, Map<UUID, Modification> known) {
        return planned.needs().stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }
}
