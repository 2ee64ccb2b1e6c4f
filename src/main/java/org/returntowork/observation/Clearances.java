package org.returntowork.observation;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** Every case's clearances. */
public interface Clearances extends Repository<Clearance, UUID> {

    List<Clearance> findByCaseIdOrderByGivenOnAscRecordedAtAsc(CaseId caseId);

    Clearance save(Clearance clearance);
}
