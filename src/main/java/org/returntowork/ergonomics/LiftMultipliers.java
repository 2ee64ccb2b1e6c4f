package org.returntowork.ergonomics;

import io.swagger.v3.oas.annotations.media.Schema;

/** The six multipliers of the lifting equation, from 0 to 1: what is lost to distance, height, way, twist, frequency and grip. */
public record LiftMultipliers(
        @Schema(description = "Horizontal multiplier, 0 to 1") @Figure
        double hm,

        @Schema(description = "Vertical multiplier, 0 to 1") @Figure
        double vm,

        @Schema(description = "Distance multiplier, 0 to 1") @Figure
        double dm,

        @Schema(description = "Asymmetry multiplier, 0 to 1") @Figure
        double am,

        @Schema(description = "Frequency multiplier, 0 to 1") @Figure
        double fm,

        @Schema(description = "Coupling multiplier, 0 to 1") @Figure
        double cm) {

    double product() {
        return hm * vm * dm * am * fm * cm;
    }
}
