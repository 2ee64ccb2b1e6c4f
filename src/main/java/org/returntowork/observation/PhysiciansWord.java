package org.returntowork.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.shared.CaseId;

/** What a physician wrote, and the days for which it holds; its text is clinical. */
@MappedSuperclass
abstract class PhysiciansWord {

    @Id
    private UUID id;

    @Embedded
    private CaseId caseId;

    private String givenBy;
    private LocalDate givenOn;
    private LocalDate validUntil;

    @Column(name = "wording", columnDefinition = "text")
    private String text;

    private UUID recordedBy;
    private Instant recordedAt;

    PhysiciansWord() {}

    PhysiciansWord(CaseId caseId, Given given, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.givenBy = given.by();
        this.givenOn = given.on();
        this.validUntil = given.until();
        this.text = given.text();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What every form about it asks. */
    interface Given {

        String by();

        LocalDate on();

        LocalDate until();

        String text();

        default boolean endsBeforeItBegins() {
            return on() != null && until() != null && until().isBefore(on());
        }
    }

    public UUID id() {
        return id;
    }

    public String by() {
        return givenBy;
    }

    public LocalDate on() {
        return givenOn;
    }

    /** The last day it holds, or null where it has no end. */
    public LocalDate until() {
        return validUntil;
    }

    public String text() {
        return text;
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(givenOn) && (validUntil == null || !day.isAfter(validUntil));
    }
}
