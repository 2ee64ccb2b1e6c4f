package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The entries of all cases, always asked for through their case. */
public interface WorkLogEntries extends Repository<WorkLogEntry, UUID> {

    /** Oldest first. */
    List<WorkLogEntry> findByCaseIdOrderByShiftDate(CaseId caseId);

    /** Oldest first, both days included. */
    List<WorkLogEntry> findByCaseIdAndShiftDateBetweenOrderByShiftDate(CaseId caseId, LocalDate from, LocalDate to);

    Optional<WorkLogEntry> findByCaseIdAndShiftDate(CaseId caseId, LocalDate shiftDate);

    WorkLogEntry save(WorkLogEntry entry);
}
