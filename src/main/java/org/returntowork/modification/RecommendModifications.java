package org.returntowork.modification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Leaving;

/** What the therapist recommends, revises, withdraws or takes from the other side. */
record RecommendModifications(@Size(max = 100) List<@Valid Recommended> modifications) {

    RecommendModifications {
        modifications = modifications == null
                ? List.of()
                : modifications.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> !row.isBlank())
                        .toList();
    }

    /** Every description, which the employer reads. */
    List<Leaving> leaving() {
        Leaving.Texts texts = Leaving.to(Role.EMPLOYER);
        for (int row = 0; row < modifications.size(); row++) {
            texts.with(
                    "modifications[" + row + "].description",
                    modifications.get(row).description());
        }
        return texts.list();
    }

    enum RecommendAction {
        NEW,
        REVISE,
        WITHDRAW,
        ACCEPT_COUNTER
    }

    /**
     * One row.
     *
     * @param id the modification it is about; null for a new one
     * @param rationale clinical, for therapist and patient only
     */
    record Recommended(
            UUID id,
            @NotNull RecommendAction action,
            UUID duty,
            ModificationKind kind,
            @Size(max = 500) String description,
            @Valid Limits limits,
            DemandKind removesDemand,
            LocalDate until,
            Boolean permanent,
            @Size(max = 2000) String rationale) {

        @JsonIgnore
        boolean isBlank() {
            return Stream.of(id, action, duty, kind, description, removesDemand, until, rationale)
                            .allMatch(Objects::isNull)
                    && !limited();
        }

        /** Whether this row proposes something, rather than dropping or taking it. */
        @JsonIgnore
        boolean proposes() {
            return action == RecommendAction.NEW || action == RecommendAction.REVISE;
        }

        @JsonIgnore
        boolean limited() {
            return limits != null && !limits.isEmpty();
        }

        Terms terms() {
            return new Terms(
                    description, limited() ? limits : null, removesDemand, until, Boolean.TRUE.equals(permanent));
        }
    }
}
