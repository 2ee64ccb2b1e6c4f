package org.returntowork.progress;

import java.util.List;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The silences the therapists were asked about. */
interface LogGaps extends Repository<LogGap, LogGap.Id> {

    List<LogGap> findByIdCaseIdOrderByIdGapAfterDesc(CaseId caseId);

    boolean existsById(LogGap.Id id);

    LogGap save(LogGap gap);
}
