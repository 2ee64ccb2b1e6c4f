package org.returntowork.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What of a closed case's job goes into the organisation's library, in words for everybody there. */
record KeepJob(
        @NotEmpty @Size(max = 60) List<@Valid DutyRow> duties,
        @Size(max = 60) List<@Valid ChangeRow> changes) {

    KeepJob {
        duties = duties == null
                ? List.of()
                : duties.stream().filter(Objects::nonNull).toList();
        changes = changes == null
                ? List.of()
                : changes.stream().filter(Objects::nonNull).toList();
    }

    /** One duty of the case's list; nothing else of it can be changed here. */
    record DutyRow(
            @NotNull UUID duty,
            Boolean keep,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 2000) String description,
            @Size(max = 2000) String coreReason) {

        boolean isKept() {
            return Boolean.TRUE.equals(keep);
        }
    }

    /** One lasting modification. */
    record ChangeRow(
            @NotNull UUID modification,
            Boolean keep,
            @NotBlank @Size(max = 500) String description) {

        boolean isKept() {
            return Boolean.TRUE.equals(keep);
        }
    }
}
