package org.returntowork.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** One answer to whether a duty is core, with its evidence; the next one follows it and changes nothing in it. */
@Entity
@Table(name = "core_worksheet")
class WorksheetVersion {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID dutyId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CoreResult result;

    @Convert(converter = CoreEvidenceColumn.class)
    @Column(columnDefinition = "text")
    private CoreEvidence evidence;

    @Column(columnDefinition = "text")
    private String objection;

    private UUID writtenBy;
    private String writtenByName;

    @Enumerated(EnumType.STRING)
    private Role writtenByRole;

    private Instant writtenAt;

    protected WorksheetVersion() {}

    WorksheetVersion(
            Duty duty,
            int number,
            CoreResult result,
            CoreEvidence evidence,
            String objection,
            Actor by,
            Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.caseId = duty.caseId();
        this.dutyId = duty.id();
        this.number = number;
        this.result = result;
        this.evidence = evidence;
        this.objection = objection;
        this.writtenBy = by.person();
        this.writtenByName = by.name();
        this.writtenByRole = by.role();
        this.writtenAt = writtenAt;
    }

    UUID duty() {
        return dutyId;
    }

    int number() {
        return number;
    }

    CoreResult result() {
        return result;
    }

    CoreEvidence evidence() {
        return evidence;
    }

    /** Why the patient sees it differently, in their words; null in what others wrote. */
    String objection() {
        return objection;
    }

    String writtenByName() {
        return writtenByName;
    }

    Role writtenByRole() {
        return writtenByRole;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
