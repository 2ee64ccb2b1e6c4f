package org.returntowork.observation;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** What was seen at every case's observations. */
public interface Findings extends Repository<Finding, UUID> {

    List<Finding> findByCaseIdOrderByObservedOnAscRecordedAtAsc(CaseId caseId);

    Finding save(Finding finding);
}
