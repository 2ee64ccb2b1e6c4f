package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of all cases, always asked for through their case. */
public interface WorkLogEntries extends Repository<WorkLogEntry, UUID> {

    /** Oldest first. */
    List<WorkLogEntry> findByCaseIdOrderByShiftDate(CaseId caseId);

    /** All of the case, oldest first. */
    default List<WorkLogEntry> of(CaseId caseId) {
        return Remembered.once(WorkLogEntry.class, caseId, () -> findByCaseIdOrderByShiftDate(caseId));
    }

    /** Oldest first, both days included. */
    default List<WorkLogEntry> between(CaseId caseId, LocalDate from, LocalDate to) {
        return of(caseId).stream()
                .filter(entry ->
                        !entry.shiftDate().isBefore(from) && !entry.shiftDate().isAfter(to))
                .toList();
    }

    Optional<WorkLogEntry> findByCaseIdAndShiftDate(CaseId caseId, LocalDate shiftDate);

    Optional<WorkLogEntry> findFirstByCaseIdOrderByShiftDateDesc(CaseId caseId);

    /** The cases in which a stage schedules shifts now and no entry is of a later day than this. */
    @Query("select r.caseId from StagedReturn r where r.state in"
            + " (org.returntowork.plan.WorkState.STAGE, org.returntowork.plan.WorkState.LIGHTER)"
            + " and not exists (select e from WorkLogEntry e where e.caseId = r.caseId and e.shiftDate > :day)")
    List<CaseId> silentSince(LocalDate day);

    /** What was worked in many cases from a day on, in one statement. */
    @Query("select new org.returntowork.progress.HoursWorked(e.caseId, e.shiftDate, e.workedMinutes)"
            + " from WorkLogEntry e where e.caseId in :cases and e.shiftDate >= :from")
    List<HoursWorked> hoursOf(Collection<CaseId> cases, LocalDate from);

    /** What HR may read of, because the patient says so. */
    @Query("select new org.returntowork.progress.SeenDeviation(e.caseId, e.shiftDate, e.beyondDuty, e.beyondKind)"
            + " from WorkLogEntry e where e.caseId in :cases and e.tellHr = true and e.beyondKind is not null")
    List<SeenDeviation> deviationsForHr(Collection<CaseId> cases);

    WorkLogEntry save(WorkLogEntry entry);
}
