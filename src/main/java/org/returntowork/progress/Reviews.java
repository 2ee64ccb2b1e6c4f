package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The decisions on all runs. */
public interface Reviews extends Repository<Review, UUID> {

    /** Oldest first. */
    List<Review> findByCaseIdOrderByDecidedAt(CaseId caseId);

    Optional<Review> findFirstByCaseIdAndRunOrderByDecidedAtDesc(CaseId caseId, UUID run);

    Review save(Review review);
}
