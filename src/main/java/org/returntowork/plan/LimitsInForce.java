package org.returntowork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.duties.DutyLists;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Modifications;
import org.returntowork.observation.Capacities;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers which one set of limits is in force on a day. */
@Component
public class LimitsInForce {

    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final DutyLists duties;
    private final Modifications modifications;
    private final Capacities capacities;

    LimitsInForce(
            StagedReturns stagedReturns,
            Shifts shifts,
            DutyLists duties,
            Modifications modifications,
            Capacities capacities) {
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.duties = duties;
        this.modifications = modifications;
        this.capacities = capacities;
    }

    @Transactional(readOnly = true)
    public InForce on(CaseId caseId, LocalDate day) {
        StagedReturn course = stagedReturns.findById(caseId).orElseGet(() -> new StagedReturn(caseId));
        Map<UUID, Modification> known =
                modifications.of(caseId).stream().collect(Collectors.toMap(Modification::id, Function.identity()));
        Function<UUID, InForce.Needed> needed = id -> known.containsKey(id)
                ? new InForce.Needed(
                        id,
                        known.get(id).terms().description(),
                        known.get(id).isInPlaceOn(day),
                        known.get(id).terms().limits())
                : new InForce.Needed(id, "", false);
        return new DayInForce(
                        course,
                        day,
                        duties.of(caseId),
                        needed,
                        capacities.now(caseId, day).caps())
                .with(shifts.roster(course));
    }

    /** The same for several days in a row, both included. */
    @Transactional(readOnly = true)
    public List<InForce> between(CaseId caseId, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> on(caseId, day)).toList();
    }
}
