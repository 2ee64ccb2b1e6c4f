package org.returntowork.followup;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.jpa.repository.JpaRepository;

/** The follow-ups of all cases. */
public interface FollowUps extends JpaRepository<FollowUp, UUID> {

    List<FollowUp> findByCaseIdOrderByCompletedOnAscWeekAsc(CaseId caseId);

    /** All of the case that were answered or reviewed, oldest first. */
    default List<FollowUp> of(CaseId caseId) {
        return Remembered.once(FollowUp.class, caseId, () -> findByCaseIdOrderByCompletedOnAscWeekAsc(caseId));
    }
}
