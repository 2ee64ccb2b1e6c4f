package org.returntowork.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.plan.InForce;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Knows what a stage is done with, which is asked about on its first shift. */
@Component
class FirstShift {

    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final LimitsInForce limits;

    FirstShift(StagedReturns stagedReturns, Shifts shifts, LimitsInForce limits) {
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.limits = limits;
    }

    /** The modifications in words, by id; none on any other day. */
    Map<UUID, String> needs(CaseId caseId, LocalDate date) {
        Optional<Run> run = stagedReturns.findById(caseId).flatMap(course -> course.runWorkedOn(date));
        boolean firstShift = run.flatMap(r -> shifts.nth(caseId, r, 1))
                .filter(shift -> shift.date().equals(date))
                .isPresent();
        Map<UUID, String> needed = new LinkedHashMap<>();
        if (firstShift) {
            for (InForce.DutyInForce duty : limits.on(caseId, date).duties()) {
                duty.needs().forEach(need -> needed.put(need.modification(), need.description()));
            }
        }
        return needed;
    }
}
