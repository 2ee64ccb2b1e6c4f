package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** The problems the patients of all cases reported. */
public interface ProblemReports extends Repository<ProblemReported, UUID> {

    /** Oldest first. */
    List<ProblemReported> findByCaseIdOrderByReportedAt(CaseId caseId);

    /** All of the case, oldest first. */
    default List<ProblemReported> of(CaseId caseId) {
        return Remembered.once(ProblemReported.class, caseId, () -> findByCaseIdOrderByReportedAt(caseId));
    }

    /** Those made in an entry of that shift before it was complete. */
    default List<ProblemReported> about(CaseId caseId, LocalDate shift) {
        return of(caseId).stream()
                .filter(report -> shift.equals(report.aboutShift()))
                .toList();
    }

    ProblemReported save(ProblemReported report);
}
