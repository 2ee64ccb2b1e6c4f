package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** The decisions on all runs. */
public interface Reviews extends Repository<Review, UUID> {

    List<Review> findByCaseIdOrderByDecidedAt(CaseId caseId);

    /** All of the case, oldest first. */
    default List<Review> of(CaseId caseId) {
        return Remembered.once(Review.class, caseId, () -> findByCaseIdOrderByDecidedAt(caseId));
    }

    default Optional<Review> lastOf(CaseId caseId, UUID run) {
        return of(caseId).stream().filter(review -> run.equals(review.run())).reduce((earlier, later) -> later);
    }

    Review save(Review review);
}
