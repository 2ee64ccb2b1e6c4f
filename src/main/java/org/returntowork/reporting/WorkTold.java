package org.returntowork.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.progress.CheckIns;
import org.returntowork.progress.Deviations;
import org.returntowork.progress.SeenDeviation;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads what was told of the work itself, in as many statements however many cases there are. */
@Component
class WorkTold {

    private final CheckIns checkIns;
    private final Deviations deviations;
    private final DutyLists duties;

    WorkTold(CheckIns checkIns, Deviations deviations, DutyLists duties) {
        this.checkIns = checkIns;
        this.deviations = deviations;
        this.duties = duties;
    }

    Map<CaseId, ProgressRow.LastCheckIn> lastCheckIns(Collection<CaseId> cases) {
        return checkIns.findByCaseIdInOrderByCheckedAtDesc(cases).stream()
                .collect(Collectors.toMap(
                        checkIn -> checkIn.caseId(),
                        checkIn ->
                                new ProgressRow.LastCheckIn(checkIn.on(), checkIn.dutiesDone(), checkIn.limitsKept()),
                        (newer, older) -> newer));
    }

    Map<CaseId, List<ProgressRow.Beyond>> deviations(Collection<CaseId> cases) {
        Map<CaseId, List<SeenDeviation>> seen = deviations.forHr(cases);
        if (seen.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = duties.findAllOf(seen.keySet()).stream()
                .flatMap(list -> list.duties().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Duty::id, Duty::name));
        return seen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(one -> new ProgressRow.Beyond(
                                        one.on(), one.duty() == null ? null : names.get(one.duty()), one.kind()))
                                .toList()));
    }
}
