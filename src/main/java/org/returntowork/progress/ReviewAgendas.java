package org.returntowork.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** What waits for the therapist in all cases. */
interface ReviewAgendas extends Repository<ReviewAgenda, CaseId> {

    Optional<ReviewAgenda> findById(CaseId caseId);

    List<ReviewAgenda> findByCaseIdIn(Collection<CaseId> cases);

    ReviewAgenda save(ReviewAgenda agenda);

    /** The case's own; an empty one where nothing waits yet. */
    default ReviewAgenda of(CaseId caseId) {
        return findById(caseId).orElseGet(() -> save(new ReviewAgenda(caseId)));
    }

    /** The same for readers, which must not write. */
    default ReviewAgenda read(CaseId caseId) {
        return findById(caseId).orElseGet(() -> new ReviewAgenda(caseId));
    }
}
