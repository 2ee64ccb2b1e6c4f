package org.returntowork.progress;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The check-ins of all cases. */
public interface CheckIns extends Repository<CheckedIn, UUID> {

    /** Newest first. */
    List<CheckedIn> findByCaseIdOrderByCheckedAtDesc(CaseId caseId);

    CheckedIn save(CheckedIn checkIn);
}
