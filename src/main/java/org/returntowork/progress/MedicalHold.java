package org.returntowork.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a hold ends.
 *
 * @param stage where to resume, from 1; null to go on where the case was before there was a plan
 * @param baselinePain the pain before work from now on, 0 to 6; null to keep it
 */
public record MedicalHold(
        @NotNull HoldDecision decision,
        @Min(1) @Max(12) Integer stage,
        @Min(0) @Max(6) Integer baselinePain,
        @Size(max = 4000) String clinicalNote) {

    /** What follows a hold. */
    public enum HoldDecision {
        RESUME,
        NEW_PLAN,
        CLOSE
    }
}
