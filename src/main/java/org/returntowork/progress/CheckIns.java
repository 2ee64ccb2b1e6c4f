package org.returntowork.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The check-ins of all cases. */
public interface CheckIns extends Repository<CheckedIn, UUID> {

    /** Newest first. */
    List<CheckedIn> findByCaseIdOrderByCheckedAtDesc(CaseId caseId);

    /** All of the case, newest first. */
    default List<CheckedIn> of(CaseId caseId) {
        return Remembered.once(CheckedIn.class, caseId, () -> findByCaseIdOrderByCheckedAtDesc(caseId));
    }

    /** Newest first. */
    List<CheckedIn> findByCaseIdInOrderByCheckedAtDesc(Collection<CaseId> cases);

    @Query("select new org.returntowork.progress.SeenDeviation(c.caseId, c.checkedOn, c.deviationDuty, c.deviationKind)"
            + " from CheckedIn c where c.caseId in :cases and c.deviationKind is not null")
    List<SeenDeviation> deviationsOf(Collection<CaseId> cases);

    CheckedIn save(CheckedIn checkIn);
}
