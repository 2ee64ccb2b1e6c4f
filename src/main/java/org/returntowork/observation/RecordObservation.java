package org.returntowork.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.returntowork.duties.Demand;
import org.returntowork.ergonomics.Lift;
import org.returntowork.ergonomics.Posture;

/**
 * The form {@code record-observation}: what was seen and tested.
 *
 * @param othersNotAffected all kinds without a row are not affected, by the therapist's judgement
 * @param photos what is said of photos that were added before
 */
record RecordObservation(
        @NotNull Boolean tookPlace,
        @Size(max = 2000) String reasonIfNot,
        @Size(max = 60) List<@Valid Row> duties,
        @Size(max = 100) List<@Valid Capacity> capacities,
        Boolean othersNotAffected,
        @Size(max = 10) List<@Valid PhotoNote> photos) {

    RecordObservation {
        duties = duties == null
                ? List.of()
                : duties.stream().filter(Objects::nonNull).toList();
        capacities = capacities == null
                ? List.of()
                : capacities.stream()
                        .filter(Objects::nonNull)
                        .filter(capacity -> !capacity.isBlank())
                        .toList();
        photos = photos == null
                ? List.of()
                : photos.stream().filter(Objects::nonNull).toList();
    }

    /**
     * One duty that was looked at; its demands, as measured, replace the employer's.
     *
     * @param lift a lift of this duty, to be judged for healthy workers; null where none was measured
     * @param posture a posture at it, to be scored for healthy workers; null where none was looked at
     */
    record Row(
            @NotNull UUID duty,
            ObservedResult result,
            @Min(0) @Max(10) Integer painBefore,
            @Min(0) @Max(10) Integer painAfter,
            @Size(max = 4000) String note,
            @Size(max = 30) List<@Valid Demand> demands,
            @Valid Lift lift,
            @Valid Posture posture) {

        Row {
            lift = lift == null || lift.isBlank() ? null : lift;
            posture = posture == null || posture.isBlank() ? null : posture;
            demands = demands == null
                    ? List.of()
                    : demands.stream()
                            .filter(Objects::nonNull)
                            .filter(demand -> !demand.isBlank())
                            .toList();
        }

        DutyResult seen() {
            return new DutyResult(duty, result, painBefore, painAfter, note, lift, posture);
        }
    }
}
