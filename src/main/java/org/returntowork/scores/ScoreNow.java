package org.returntowork.scores;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * How the patient scores today.
 *
 * @param pain 0 none to 10
 * @param workAbility 0 unable to work to 10 as good as ever
 */
public record ScoreNow(
        @NotNull @Min(0) @Max(10) Integer pain,
        @NotNull @Min(0) @Max(10) Integer workAbility,
        @Size(max = 5) List<@Valid GoalScore> goals) {

    public ScoreNow {
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).toList();
    }
}
