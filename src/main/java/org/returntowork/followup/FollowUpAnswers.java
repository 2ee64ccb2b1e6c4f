package org.returntowork.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.returntowork.progress.RedFlag;
import org.returntowork.scores.GoalScore;
import org.returntowork.scores.ScoreNow;

/**
 * How it is, some weeks after full duty.
 *
 * @param fullDuty full duty, or the lasting duty that was agreed
 * @param pain 0 to 10
 * @param workAbility 0 unable to work to 10 as good as ever
 * @param redFlags null where not answered; see {@code noneOfThese}
 * @param noneOfThese answers the red flags with none
 * @param trouble in the patient's words
 */
record FollowUpAnswers(
        @NotNull Boolean stillWorking,
        @NotNull Boolean fullDuty,
        @NotNull @Min(0) @Max(10) Integer pain,
        @NotNull @Min(0) @Max(10) Integer workAbility,
        @Size(max = 5) List<@Valid GoalScore> goals,
        @Size(max = 13) List<RedFlag> redFlags,
        Boolean noneOfThese,
        @Size(max = 4000) String trouble) {

    FollowUpAnswers {
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).toList();
        redFlags = redFlags == null
                ? (Boolean.TRUE.equals(noneOfThese) ? List.of() : null)
                : redFlags.stream().filter(Objects::nonNull).distinct().toList();
    }

    ScoreNow scores() {
        return new ScoreNow(pain, workAbility, goals);
    }
}
