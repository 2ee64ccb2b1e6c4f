package org.returntowork.scores;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A goal's score at one time.
 *
 * @param score 0 unable to 10 as before
 * @param attainment -2 much less than hoped to +2 much more; null where it was not judged
 */
public record GoalScore(
        @NotNull UUID goal,
        @NotNull @Min(0) @Max(10) Integer score,
        @Min(-2) @Max(2) Integer attainment) {}
