package org.returntowork.progress;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** How the holds of all cases ended. Clinical. */
public interface HoldsEnded extends Repository<HoldEnded, UUID> {

    List<HoldEnded> findByCaseIdOrderByDecidedAt(CaseId caseId);

    /** All of the case, oldest first. */
    default List<HoldEnded> of(CaseId caseId) {
        return Remembered.once(HoldEnded.class, caseId, () -> findByCaseIdOrderByDecidedAt(caseId));
    }

    HoldEnded save(HoldEnded ended);
}
