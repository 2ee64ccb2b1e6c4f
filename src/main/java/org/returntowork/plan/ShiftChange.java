package org.returntowork.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** What differs on one day from the shifts that follow from the plan. */
@Entity
@Table(name = "shift_change")
@SecondaryTable(name = "shift_change_clinical", pkJoinColumns = @PrimaryKeyJoinColumn(name = "shift_change"))
class ShiftChange {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Embedded
    private CaseId caseId;

    private LocalDate shiftDate;
    private boolean works;
    private Integer plannedMinutes;

    @Enumerated(EnumType.STRING)
    private OffReason reason;

    private LocalDate movedFrom;
    private LocalDate movedTo;

    @Enumerated(EnumType.STRING)
    private Role changedBy;

    @Column(table = "shift_change_clinical")
    private Boolean injury;

    protected ShiftChange() {}

    ShiftChange(CaseId caseId, LocalDate shiftDate) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.shiftDate = shiftDate;
    }

    /** A shift where the plan has none: added, moved here, or kept on a holiday. */
    void work(Integer minutes, LocalDate from, Role by) {
        set(true, null, by);
        plannedMinutes = minutes;
        movedFrom = from;
    }

    /** No shift where the plan has one. */
    void off(OffReason why, LocalDate to, Role by) {
        set(false, why, by);
        movedTo = to;
    }

    /** The patient, who alone is asked, says that it was the injury. */
    void becauseOfInjury() {
        injury = true;
    }

    private void set(boolean scheduled, OffReason why, Role by) {
        works = scheduled;
        reason = why;
        changedBy = by;
        plannedMinutes = null;
        movedFrom = null;
        movedTo = null;
        injury = null;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate date() {
        return shiftDate;
    }

    boolean works() {
        return works;
    }

    /** Null where the stage's minutes are meant. */
    Integer plannedMinutes() {
        return plannedMinutes;
    }

    OffReason reason() {
        return reason;
    }

    LocalDate movedFrom() {
        return movedFrom;
    }

    LocalDate movedTo() {
        return movedTo;
    }

    Role changedBy() {
        return changedBy;
    }

    boolean injury() {
        return Boolean.TRUE.equals(injury);
    }
}
