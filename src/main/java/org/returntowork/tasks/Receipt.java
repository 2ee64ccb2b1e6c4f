package org.returntowork.tasks;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.returntowork.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

/** The answer to a submission under a key of the sender's, so that a repetition is answered alike and has no effect. */
@Entity
class Receipt {

    @Id
    private UUID id;

    private UUID person;
    private String submissionKey;
    private String formOf;

    @Convert(converter = OutcomeColumn.class)
    private Outcome outcome;

    private Instant at;

    protected Receipt() {}

    Receipt(UUID person, String submissionKey, String formOf, Outcome outcome, Instant at) {
        id = UUID.randomUUID();
        this.person = person;
        this.submissionKey = submissionKey;
        this.formOf = formOf;
        this.outcome = outcome;
        this.at = at;
    }

    Outcome outcome() {
        return outcome;
    }

    @Immutable
    static class OutcomeColumn extends JsonColumn<Outcome> {

        OutcomeColumn() {
            super(new TypeReference<>() {});
        }
    }
}
