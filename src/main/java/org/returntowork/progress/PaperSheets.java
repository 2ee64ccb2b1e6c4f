package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** The sheets of paper logs of all cases, always asked for through their case. */
interface PaperSheets extends Repository<PaperSheet, UUID> {

    List<PaperSheet> findByCaseIdOrderByFirstAt(CaseId caseId);

    /** The one sheet that is being worked on. */
    default Optional<PaperSheet> open(CaseId caseId) {
        return Remembered.once(PaperSheet.class, caseId, () -> findByCaseIdOrderByFirstAt(caseId)).stream()
                .filter(sheet -> !sheet.isSettled())
                .findFirst();
    }

    PaperSheet save(PaperSheet sheet);
}
