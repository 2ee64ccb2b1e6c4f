package org.returntowork.modification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.Limits;

/** The employer's answers to what was proposed. */
record RespondToModifications(@Size(max = 100) List<@Valid Response> responses) {

    RespondToModifications {
        responses = responses == null
                ? List.of()
                : responses.stream().filter(Objects::nonNull).toList();
    }

    enum ModificationAnswer {
        ACCEPT,
        COUNTER,
        REFUSE
    }

    /** @param inPlaceBy the day by which it will be there */
    record Response(
            @NotNull UUID modification,
            @NotNull ModificationAnswer answer,
            AnswerReason reason,
            @Size(max = 1000) String text,
            @Valid Limits limits,
            LocalDate inPlaceBy) {

        Limits offered() {
            return limits == null || limits.isEmpty() ? null : limits;
        }
    }
}
