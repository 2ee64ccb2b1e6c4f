package org.returntowork.measures;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.returntowork.measures.GoalAttainment.Attained;

/** The goals that a T-score is asked for. */
record GoalsAttained(
        @Schema(description = "The goals, 1 to 20") @NotNull @Size(min = 1, max = 20)
        List<@Valid Row> goals) {

    GoalsAttained {
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).toList();
    }

    /**
     * One goal.
     *
     * @param weight importance times difficulty, 0.01 to 100; 1 where it is not given
     * @param attainment -2 much less than hoped for to +2 much more
     */
    record Row(
            @Schema(description = "Importance times difficulty; no unit, 0.01 to 100, 1 where it is left out")
            @DecimalMin("0.01")
            @DecimalMax("100")
            Double weight,

            @Schema(description = "-2 much less than hoped for, -1 less, 0 as hoped for, 1 more, 2 much more")
            @NotNull
            @Min(-2)
            @Max(2)
            Integer attainment) {

        Row {
            weight = weight == null ? 1 : weight;
        }
    }

    double tScore() {
        return GoalAttainment.tScore(goals.stream()
                .map(goal -> new Attained(goal.weight(), goal.attainment()))
                .toList());
    }
}
