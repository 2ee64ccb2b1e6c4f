package org.returntowork.observation;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** Every case's restrictions. */
public interface Restrictions extends Repository<Restriction, UUID> {

    List<Restriction> findByCaseIdOrderByGivenOnAscRecordedAtAsc(CaseId caseId);

    Restriction save(Restriction restriction);
}
