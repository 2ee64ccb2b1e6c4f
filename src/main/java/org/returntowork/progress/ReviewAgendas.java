package org.returntowork.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** What waits for the therapist in all cases. */
interface ReviewAgendas extends Repository<ReviewAgenda, CaseId> {

    Optional<ReviewAgenda> findById(CaseId caseId);

    List<ReviewAgenda> findByCaseIdIn(Collection<CaseId> cases);

    ReviewAgenda save(ReviewAgenda agenda);

    /** The case's own; an empty one, not saved yet, where nothing has waited so far. */
    default ReviewAgenda of(CaseId caseId) {
        return Remembered.once(ReviewAgenda.class, caseId, () -> findById(caseId))
                .orElseGet(() -> new ReviewAgenda(caseId));
    }
}
