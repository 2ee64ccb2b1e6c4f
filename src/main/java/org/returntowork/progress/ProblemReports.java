package org.returntowork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The problems the patients of all cases reported. */
public interface ProblemReports extends Repository<ProblemReported, UUID> {

    List<ProblemReported> findByCaseIdAndReportedAtAfterOrderByReportedAt(CaseId caseId, Instant after);

    List<ProblemReported> findByCaseIdAndAboutShift(CaseId caseId, LocalDate shift);

    ProblemReported save(ProblemReported report);
}
