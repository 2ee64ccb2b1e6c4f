package org.returntowork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one case everywhere: in tables, in the engine (business key and only variable) and in addresses. */
@Embeddable
public record CaseId(@Column(name = "case_id") @JsonValue UUID value) implements Serializable {

    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no case id */
    @JsonCreator
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
