package org.returntowork.cases;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** One version of the patient's consent; a change, also a withdrawal, is a new version. */
@Entity
public class Consent {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private int number;
    private boolean employerLimits;

    @Enumerated(EnumType.STRING)
    private HrScope hr;

    private boolean insurer;
    private String signature;
    private Instant givenAt;
    private UUID enteredBy;
    private String proof;

    protected Consent() {}

    Consent(CaseId caseId, int number, ConsentScope scope, String signature, Actor by, Instant at) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        employerLimits = scope.employerLimits();
        hr = scope.hr();
        insurer = scope.insurer();
        this.signature = signature;
        givenAt = at;
        enteredBy = by.person();
        proof = by.onBehalf() == null ? null : by.onBehalf().proof();
    }

    CaseId caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public boolean employerLimits() {
        return employerLimits;
    }

    public HrScope hr() {
        return hr;
    }

    public boolean insurer() {
        return insurer;
    }

    public Instant givenAt() {
        return givenAt;
    }

    ConsentScope scope() {
        return new ConsentScope(employerLimits, hr, insurer);
    }
}
