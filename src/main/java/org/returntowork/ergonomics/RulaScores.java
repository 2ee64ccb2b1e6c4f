package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * RULA's result of one side of the body. Scores A and B are what Table C is entered with, so with muscle use and force,
 * as REBA's are with load and coupling; the 1993 paper calls these sums C and D.
 */
public record RulaScores(
        @Schema(
                description = "Arm and wrist, 1 to 13: the value of Table A with muscle use and force added, with"
                        + " which Table C is entered (there 8 stands for 8 and more)")
        int scoreA,

        @Schema(
                description = "Neck, trunk and legs, 1 to 13: the value of Table B with muscle use and force"
                        + " added, with which Table C is entered (there 7 stands for 7 and more)")
        int scoreB,

        @Schema(description = "The final score by Table C, 1 to 7")
        int score,

        @Schema(
                description =
                        "Action level 1 to 4: ACCEPTABLE (1-2), INVESTIGATE (3-4), CHANGE_SOON (5-6), CHANGE_NOW (7)")
        RulaLevel level,

        @Schema(description = "The version of Table A that was read")
        RulaTable table) {}
