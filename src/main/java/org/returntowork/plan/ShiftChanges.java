package org.returntowork.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

interface ShiftChanges extends Repository<ShiftChange, UUID> {

    ShiftChange save(ShiftChange change);

    List<ShiftChange> findByCaseId(CaseId caseId);

    List<ShiftChange> findByCaseIdIn(Collection<CaseId> cases);

    Optional<ShiftChange> findByCaseIdAndShiftDate(CaseId caseId, LocalDate shiftDate);

    default List<ShiftChange> of(CaseId caseId) {
        return Remembered.once(ShiftChange.class, caseId, () -> findByCaseId(caseId));
    }
}
