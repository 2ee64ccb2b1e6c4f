package org.returntowork.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The patient's consent, goals and how it is now.
 *
 * @param workAbility 0 cannot work to 10 as good as ever
 * @param painNow 0 to 10
 */
record ConsentAndGoals(
        @Valid ConsentScope consent,
        @NotBlank @Size(max = 200) String signature,
        @Size(max = 5) List<@Valid StatedGoal> goals,
        @Min(0) @Max(10) Integer workAbility,
        @Min(0) @Max(10) Integer painNow,
        @Size(max = 2000) String concerns) {

    ConsentAndGoals {
        // Each question that was not answered is named.
        consent = consent == null ? ConsentScope.UNANSWERED : consent;
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).toList();
    }

    /** An activity the patient wants back; 0 unable, 10 as before. */
    record StatedGoal(
            @NotBlank @Size(max = 300) String statement,
            @NotNull @Min(0) @Max(10) Integer scoreNow,
            @Min(1) @Max(10) Integer weight) {}
}
