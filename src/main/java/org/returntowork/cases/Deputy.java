package org.returntowork.cases;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A named person who may act for a member of one case. */
@Entity
class Deputy {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private UUID ofPerson;
    private UUID person;
    private LocalDate untilDate;

    protected Deputy() {}

    Deputy(CaseId caseId, UUID ofPerson, UUID person, LocalDate until) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.ofPerson = ofPerson;
        this.person = person;
        untilDate = until;
    }

    void until(LocalDate last) {
        untilDate = last;
    }

    boolean standsInOn(LocalDate day) {
        return untilDate == null || !day.isAfter(untilDate);
    }

    CaseId caseId() {
        return caseId;
    }

    UUID ofPerson() {
        return ofPerson;
    }

    UUID person() {
        return person;
    }
}
