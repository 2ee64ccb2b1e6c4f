package org.returntowork.scores;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scores of all cases that were given after the start. */
public interface Scorings extends JpaRepository<Scoring, UUID> {

    List<Scoring> findByCaseId(CaseId caseId);

    /** Oldest first; of one day, what was given on the way before what was given with a follow-up. */
    default List<Scoring> of(CaseId caseId) {
        return Remembered.once(
                Scoring.class,
                caseId,
                () -> findByCaseId(caseId).stream()
                        .sorted(Comparator.comparing(Scoring::givenOn)
                                .thenComparing(Scoring::week, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList());
    }
}
