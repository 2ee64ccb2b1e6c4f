package org.returntowork.cases;

import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The starting points of all cases: goals, work ability and pain before the return. */
public interface Goals extends Repository<StartingPoint, CaseId> {

    Optional<StartingPoint> findById(CaseId caseId);

    StartingPoint save(StartingPoint startingPoint);
}
