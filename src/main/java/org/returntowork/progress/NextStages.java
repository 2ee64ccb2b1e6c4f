package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.observation.Capacities;
import org.returntowork.plan.DutyLevel;
import org.returntowork.plan.Run;
import org.returntowork.plan.Stage;
import org.returntowork.plan.StageDuty;
import org.returntowork.plan.StageFit;
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
        int number = run.stageNumber() + 1;
        Stage next = stagedReturns.get(caseId).plan().stage(number);
        StageFit fit = StageFit.of(
                duties.of(caseId),
                modifications.of(caseId),
                cases.get(caseId).shiftMinutes(),
                capacities.now(caseId, today));

        Set<String> missing = new LinkedHashSet<>();
        List<String> above = new ArrayList<>();
        Set<UUID> raised = new HashSet<>();
        for (StageDuty planned : next.duties()) {
            List<Modification> absent = fit.needed(planned).stream()
                    .filter(m -> !m.isInPlaceOn(today))
                    .toList();
            if (planned.level() != DutyLevel.NOT_YET) {
                absent.forEach(m -> missing.add(m.terms().description()));
            }
            Duty duty = fit.duties().get(planned.duty());
            if (!planned.level().done() || duty == null) {
                continue;
            }
            if (absent.isEmpty() && !fit.proven(planned, number)) {
                above.add(duty.name());
            }
            if (raises(run.stage().duty(planned.duty()), planned, fit)) {
                raised.add(planned.duty());
            }
        }
        return new NextStage(List.copyOf(missing), above, raised);
    }

    /** Whether a duty that is limited now is limited less then. */
    private static boolean raises(Optional<StageDuty> now, StageDuty then, StageFit fit) {
        return now.filter(present -> present.level() == DutyLevel.LIMITED)
                .filter(present -> !fit.limits(then).noHeavierThan(fit.limits(present)))
                .isPresent();
    }
}
