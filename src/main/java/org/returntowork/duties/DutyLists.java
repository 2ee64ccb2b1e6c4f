package org.returntowork.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The duty lists of all cases. */
public interface DutyLists extends Repository<DutyList, CaseId> {

    @Query("select list from DutyList list left join fetch list.duties where list.caseId = :caseId")
    Optional<DutyList> fetch(CaseId caseId);

    @Query("""
            select list.caseId from DutyList list where list.caseId in :cases and list.listedOn is not null
            order by list.listedOn desc""")
    List<CaseId> lastListed(Collection<CaseId> cases, Limit limit);

    @Query("select distinct list from DutyList list left join fetch list.duties where list.caseId in :cases")
    List<DutyList> findAllOf(Collection<CaseId> cases);

    DutyList save(DutyList list);

    default Optional<DutyList> find(CaseId caseId) {
        return Remembered.once(DutyList.class, caseId, () -> fetch(caseId));
    }

    /** The case's duties in the order they were listed, empty before that. */
    default List<Duty> of(CaseId caseId) {
        return find(caseId).map(DutyList::duties).orElseGet(List::of);
    }

    /** @throws NoSuchElementException if the duty is not one of this case */
    default Duty duty(CaseId caseId, UUID duty) {
        return find(caseId)
                .flatMap(list -> list.duty(duty))
                .orElseThrow(() -> new NoSuchElementException("No duty " + duty + " in case " + caseId));
    }

    /**
     * The measured demands take the place of the employer's.
     *
     * @throws NoSuchElementException if the duty is not one of this case
     */
    default void measure(CaseId caseId, UUID duty, List<Demand> demands, LocalDate on) {
        duty(caseId, duty).measure(demands, on);
    }
}
