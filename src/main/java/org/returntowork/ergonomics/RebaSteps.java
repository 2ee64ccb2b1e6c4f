package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * REBA's step scores of one side of the body, as they are written into the worksheet's boxes. Source: domain reference
 * 2.9; each score has no unit and the range given with it.
 */
public record RebaSteps(
        @Schema(description = "Trunk, 1 to 5") @NotNull @Min(1) @Max(5)
        Integer trunk,

        @Schema(description = "Neck, 1 to 3") @NotNull @Min(1) @Max(3)
        Integer neck,

        @Schema(description = "Legs, 1 to 4") @NotNull @Min(1) @Max(4)
        Integer legs,

        @Schema(description = "Load or force, 0 to 3") @NotNull @Min(0) @Max(3)
        Integer load,

        @Schema(description = "Upper arm, 1 to 6") @NotNull @Min(1) @Max(6)
        Integer upperArm,

        @Schema(description = "Lower arm, 1 or 2") @NotNull @Min(1) @Max(2)
        Integer lowerArm,

        @Schema(description = "Wrist, 1 to 3") @NotNull @Min(1) @Max(3)
        Integer wrist,

        @Schema(description = "Coupling: 0 good, 1 fair, 2 poor, 3 unacceptable") @NotNull @Min(0) @Max(3)
        Integer coupling,

        @Schema(
                description = "Activity, 0 to 3: one each for a part held still for more than a minute, for small"
                        + " movements repeated four times a minute or more, and for rapid large changes or an"
                        + " unstable base")
        @NotNull
        @Min(0)
        @Max(3)
        Integer activity) {

    /** Table A: the posture of neck, trunk and legs, 1 to 9. */
    int postureA() {
        return RebaTables.a(neck, trunk, legs);
    }

    /** Table B: the posture of arm and wrist, 1 to 9. */
    int postureB() {
        return RebaTables.b(lowerArm, upperArm, wrist);
    }

    /** The scores by Tables A, B and C. */
    public RebaScores scores() {
        int scoreA = postureA() + load;
        int scoreB = postureB() + coupling;
        int scoreC = RebaTables.c(scoreA, scoreB);
        int score = scoreC + activity;
        return new RebaScores(scoreA, scoreB, scoreC, score, RebaLevel.of(score));
    }
}
