package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;

/** REBA's result of one side of the body; scores A and B are what Table C is entered with. */
public record RebaScores(
        @Schema(description = "Neck, trunk and legs, 1 to 12: the value of Table A with the load added")
        int scoreA,

        @Schema(description = "Arm and wrist, 1 to 12: the value of Table B with the coupling added")
        int scoreB,

        @Schema(description = "The value of Table C, 1 to 12")
        int scoreC,

        @Schema(description = "The final score, 1 to 15: score C with the activity added")
        int score,

        @Schema(description = "Risk level: NEGLIGIBLE (1), LOW (2-3), MEDIUM (4-7), HIGH (8-10), VERY_HIGH (11-15)")
        RebaLevel level) {}
