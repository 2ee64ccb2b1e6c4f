package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A physician's written limit: it caps the capacity at once; its text is clinical. */
@Entity
@Table(name = "restriction")
public class Restriction extends PhysiciansWord {

    @Convert(converter = LimitsByKindColumn.class)
    @Column(columnDefinition = "text")
    private List<LimitByKind> limits;

    protected Restriction() {}

    Restriction(CaseId caseId, RestrictionGiven form, UUID recordedBy, Instant recordedAt) {
        super(caseId, form, recordedBy, recordedAt);
        this.limits = form.limits();
    }

    public List<LimitByKind> limits() {
        return limits;
    }
}
