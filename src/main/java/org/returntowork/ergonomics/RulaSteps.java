package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * RULA's step scores of one side of the body, as they are written into the worksheet's boxes. Source: domain reference
 * 2.8; each score has no unit and the range given with it.
 *
 * @param table the version of Table A; the common worksheet's where none is given
 */
public record RulaSteps(
        @Schema(description = "Upper arm, 1 to 6") @NotNull @Min(1) @Max(6)
        Integer upperArm,

        @Schema(description = "Lower arm, 1 to 3") @NotNull @Min(1) @Max(3)
        Integer lowerArm,

        @Schema(description = "Wrist, 1 to 4") @NotNull @Min(1) @Max(4)
        Integer wrist,

        @Schema(description = "Wrist twist: 1 mid-range, 2 at or near the end of its range") @NotNull @Min(1) @Max(2)
        Integer wristTwist,

        @Schema(description = "Muscle use of arm and wrist, 0 or 1") @NotNull @Min(0) @Max(1)
        Integer muscleArm,

        @Schema(description = "Force or load on arm and wrist, 0 to 3") @NotNull @Min(0) @Max(3)
        Integer forceArm,

        @Schema(description = "Neck, 1 to 6") @NotNull @Min(1) @Max(6)
        Integer neck,

        @Schema(description = "Trunk, 1 to 6") @NotNull @Min(1) @Max(6)
        Integer trunk,

        @Schema(description = "Legs, 1 or 2") @NotNull @Min(1) @Max(2)
        Integer legs,

        @Schema(description = "Muscle use of neck, trunk and legs, 0 or 1") @NotNull @Min(0) @Max(1)
        Integer muscleBody,

        @Schema(description = "Force or load on neck, trunk and legs, 0 to 3") @NotNull @Min(0) @Max(3)
        Integer forceBody,

        @Schema(
                description = "The version of Table A: WORKSHEET is today's common worksheet and is taken where"
                        + " none is given; OLDER is an older worksheet, believed to be the 1993 paper's")
        RulaTable table) {

    public RulaSteps {
        table = table == null ? RulaTable.WORKSHEET : table;
    }

    /** Table A: the posture of arm and wrist, 1 to 9. */
    int postureA() {
        return table.a(upperArm, lowerArm, wrist, wristTwist);
    }

    /** Table B: the posture of neck, trunk and legs, 1 to 9. */
    int postureB() {
        return RulaTables.b(neck, trunk, legs);
    }

    /** The scores by Tables A, B and C. */
    public RulaScores scores() {
        int scoreA = postureA() + muscleArm + forceArm;
        int scoreB = postureB() + muscleBody + forceBody;
        int score = RulaTables.c(scoreA, scoreB);
        return new RulaScores(scoreA, scoreB, score, RulaLevel.of(score), table);
    }
}
