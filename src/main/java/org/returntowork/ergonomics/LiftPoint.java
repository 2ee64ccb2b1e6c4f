package org.returntowork.ergonomics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Where the hands are at one end of a lift.
 *
 * @param horizontal from the middle between the ankles to the middle between the hands; cm or in, 0 to 300
 * @param vertical from the floor to the hands; cm or in, 0 to 300
 * @param asymmetry how far the load is turned out of the middle, in degrees, 0 to 180
 */
public record LiftPoint(
        @Schema(description = "From the middle between the ankles to that between the hands; cm or in, 0 to 300")
        @NotNull
        @PositiveOrZero
        @DecimalMax("300")
        Double horizontal,

        @Schema(description = "From the floor to the hands; cm or in, 0 to 300")
        @NotNull
        @PositiveOrZero
        @DecimalMax("300")
        Double vertical,

        @Schema(description = "How far the load is turned out of the middle of the body; degrees, 0 to 180")
        @NotNull
        @PositiveOrZero
        @DecimalMax("180")
        Double asymmetry) {

    /** Whether nothing was filled in. */
    @JsonIgnore
    public boolean isBlank() {
        return horizontal == null && vertical == null && asymmetry == null;
    }
}
