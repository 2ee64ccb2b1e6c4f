package org.returntowork.duties;

import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** All that was ever written on worksheets. */
interface WorksheetVersions extends Repository<WorksheetVersion, UUID> {

    List<WorksheetVersion> findByCaseIdOrderByNumberDesc(CaseId caseId);

    WorksheetVersion save(WorksheetVersion version);

    /** Of all duties of the case, the newest of each duty before its older ones. */
    default List<WorksheetVersion> of(CaseId caseId) {
        return Remembered.once(WorksheetVersion.class, caseId, () -> findByCaseIdOrderByNumberDesc(caseId));
    }
}
