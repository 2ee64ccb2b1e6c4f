package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** What the therapist saw at an observation, duty by duty; clinical. */
@Entity
@Table(name = "observation_finding")
public class Finding {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID observationId;
    private LocalDate observedOn;

    @Convert(converter = DutyResultsColumn.class)
    @Column(columnDefinition = "text")
    private List<DutyResult> results;

    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected Finding() {}

    Finding(CaseId caseId, UUID observation, LocalDate observedOn, List<DutyResult> results, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.observationId = observation;
        this.observedOn = observedOn;
        this.results = List.copyOf(results);
        this.recordedBy = by.person();
        this.recordedByName = by.name();
        this.recordedAt = at;
    }

    public LocalDate observedOn() {
        return observedOn;
    }

    public List<DutyResult> results() {
        return results;
    }

    public String recordedByName() {
        return recordedByName;
    }
}
