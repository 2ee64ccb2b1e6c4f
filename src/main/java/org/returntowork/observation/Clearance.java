package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.duties.DemandKind;
import org.returntowork.shared.CaseId;

/** A physician's word that something is allowed again; its text is clinical. */
@Entity
@Table(name = "clearance")
public class Clearance extends PhysiciansWord {

    @Convert(converter = CoversColumn.class)
    @Column(columnDefinition = "text")
    private Covers covers;

    protected Clearance() {}

    Clearance(CaseId caseId, ClearanceGiven form, UUID recordedBy, Instant recordedAt) {
        super(caseId, form, recordedBy, recordedAt);
        this.covers = form.covers();
    }

    public Covers covers() {
        return covers;
    }

    public boolean coversDuty(UUID duty) {
        return duty != null && covers.duties().contains(duty);
    }

    public boolean coversKind(DemandKind kind) {
        return kind != null && covers.kinds().contains(kind);
    }

    /** @param stage its place in the plan, from 1 */
    public boolean coversStage(Integer stage) {
        return stage != null && covers.stages().contains(stage);
    }
}
