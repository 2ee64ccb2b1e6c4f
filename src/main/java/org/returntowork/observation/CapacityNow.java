package org.returntowork.observation;

import java.util.List;
import java.util.UUID;
import org.returntowork.duties.DemandKind;

/**
 * What the patient can do on one day: the latest test per kind, side and frequency, the restrictions in force that cap
 * it, and the clearances in force beside it.
 *
 * @param othersNotAffected whether the therapist judged all kinds without a test to be not affected
 */
public record CapacityNow(
        List<Tested> tested, boolean othersNotAffected, List<LimitByKind> caps, List<Clearance> clearances) {

    public static final CapacityNow UNKNOWN = new CapacityNow(List.of(), false, List.of(), List.of());

    public CapacityNow {
        tested = List.copyOf(tested);
        caps = List.copyOf(caps);
        clearances = List.copyOf(clearances);
    }

    /** Whether a physician's word allows this duty, this kind or this stage (its place in the plan, from 1) again. */
    public boolean cleared(UUID duty, DemandKind kind, Integer stage) {
        return clearances.stream()
                .anyMatch(clearance ->
                        clearance.coversDuty(duty) || clearance.coversKind(kind) || clearance.coversStage(stage));
    }
}
