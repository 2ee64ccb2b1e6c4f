package org.returntowork.plan;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.returntowork.shared.CaseId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The staged returns of all cases. */
public interface StagedReturns extends Repository<StagedReturn, CaseId> {

    Optional<StagedReturn> findById(CaseId caseId);

    /** With plan and runs, all in one statement. */
    @Query("select distinct r from StagedReturn r left join fetch r.plan left join fetch r.runs"
            + " where r.caseId in :cases")
    List<StagedReturn> findAllOf(Collection<CaseId> cases);

    /** The cases that have begun and whose modified duty has not ended. */
    @Query("select r.caseId from StagedReturn r where r.plan is not null and r.state not in"
            + " (org.returntowork.plan.WorkState.FULL_DUTY, org.returntowork.plan.WorkState.LASTING,"
            + " org.returntowork.plan.WorkState.CLOSED)")
    List<CaseId> onModifiedDuty();

    StagedReturn save(StagedReturn stagedReturn);

    /** @throws NoSuchElementException if nothing has happened yet that would make it one */
    default StagedReturn get(CaseId caseId) {
        return findById(caseId).orElseThrow(() -> new NoSuchElementException("No staged return in case " + caseId));
    }

    /** The case's staged return; a new one, not back yet and not saved yet, where there is none. */
    default StagedReturn of(CaseId caseId) {
        return findById(caseId).orElseGet(() -> new StagedReturn(caseId));
    }
}
