package org.returntowork.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.Limits;
import org.returntowork.organisation.Role;
import org.returntowork.plan.DutyLevel;
import org.returntowork.plan.Tightening;
import org.returntowork.tasks.Leaving;

/**
 * The therapist's decision on a run, planned or urgent.
 *
 * @param reason needed where the decision differs from the recommendation
 * @param from the day it holds from; null for the next shift, or at once for a step back and a stop
 * @param nextReviewOn null to let the stage's shifts say it; after a hold a week
 * @param shown the recommendation the page showed, to notice when it has changed; null where none was shown
 */
public record ReviewAnswer(
        @NotNull ReviewDecision decision,
        @Size(max = 2000) String reason,
        LocalDate from,
        LocalDate nextReviewOn,
        @Size(max = 40) List<@Valid Lighter> tighten,
        @Size(max = 2000) String noteToEmployer,
        @Size(max = 4000) String clinicalNote,
        @Size(max = 200) String shown) {

    public ReviewAnswer {
        tighten = tighten == null
                ? List.of()
                : tighten.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> !row.isBlank())
                        .toList();
    }

    /** What the employer will read. */
    List<Leaving> leaving() {
        return Leaving.to(Role.EMPLOYER).with("noteToEmployer", noteToEmployer).list();
    }

    /** One duty of a stage ahead, made lighter. */
    public record Lighter(
            Integer stage,
            UUID duty,
            DutyLevel level,
            @Valid Limits limits) {

        boolean isBlank() {
            return duty == null && level == null && (limits == null || limits.isEmpty());
        }

        Tightening asTightening() {
            return new Tightening(stage, duty, level, limits == null || limits.isEmpty() ? null : limits);
        }
    }
}
