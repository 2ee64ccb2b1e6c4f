package org.returntowork.observation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** Every case's observations, planned and recorded. */
public interface Observations extends Repository<Observation, UUID> {

    Optional<Observation> findFirstByCaseIdOrderByAttemptDesc(CaseId caseId);

    List<Observation> findByCaseIdOrderByAttemptDesc(CaseId caseId);

    Observation save(Observation observation);

    /** @throws NoSuchElementException if none was scheduled */
    default Observation latest(CaseId caseId) {
        return findFirstByCaseIdOrderByAttemptDesc(caseId)
                .orElseThrow(() -> new NoSuchElementException("No observation in case " + caseId));
    }
}
