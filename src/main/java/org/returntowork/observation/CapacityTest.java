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

/** What one visit or retest found of the patient's capacity, with its day and who recorded it; never changed later. */
@Entity
@Table(name = "capacity_test")
class CapacityTest {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private LocalDate testedOn;

    @Convert(converter = CapacitiesColumn.class)
    @Column(columnDefinition = "text")
    private List<Capacity> capacities;

    /** At a visit whether all other kinds are not affected; null at a retest, which leaves the judgement as it was. */
    private Boolean othersNotAffected;

    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected CapacityTest() {}

    CapacityTest(
            CaseId caseId,
            LocalDate testedOn,
            List<Capacity> capacities,
            Boolean othersNotAffected,
            Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.testedOn = testedOn;
        this.capacities = List.copyOf(capacities);
        this.othersNotAffected = othersNotAffected;
        this.recordedBy = by.person();
        this.recordedByName = by.name();
        this.recordedAt = at;
    }

    LocalDate testedOn() {
        return testedOn;
    }

    List<Capacity> capacities() {
        return capacities;
    }

    Boolean othersNotAffected() {
        return othersNotAffected;
    }

    String recordedByName() {
        return recordedByName;
    }
}
