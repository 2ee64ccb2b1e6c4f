package org.returntowork.modification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The modifications of all cases, always asked for through their case. */
public interface Modifications extends JpaRepository<Modification, UUID> {

    @EntityGraph(attributePaths = "talk.entries")
    List<Modification> findByCaseIdOrderByNumber(CaseId caseId);

    List<Modification> findByCaseIdInOrderByNumber(Collection<CaseId> cases);

    /** All of the case, oldest first, whatever became of them. */
    default List<Modification> of(CaseId caseId) {
        return Remembered.once(Modification.class, caseId, () -> findByCaseIdOrderByNumber(caseId));
    }

    default Optional<Modification> byId(CaseId caseId, UUID id) {
        return of(caseId).stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Whether that modification of the case can be counted on on that day. */
    default boolean inPlace(CaseId caseId, UUID id, LocalDate day) {
        return byId(caseId, id).filter(m -> m.isInPlaceOn(day)).isPresent();
    }
}
