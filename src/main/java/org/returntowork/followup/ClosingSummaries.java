package org.returntowork.followup;

import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The summaries of closed cases, for therapist and patient. */
public interface ClosingSummaries extends Repository<ClosingSummary, CaseId> {

    Optional<ClosingSummary> findById(CaseId caseId);

    ClosingSummary save(ClosingSummary summary);
}
