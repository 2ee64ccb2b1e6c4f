package org.returntowork.plan;

import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Limits;

/**
 * What one stage allows of one duty.
 *
 * @param limits only where the duty is limited; null for none beyond the needed modifications
 * @param needs the modifications that must be in place before the duty is allowed
 */
public record StageDuty(UUID duty, DutyLevel level, Limits limits, List<UUID> needs) {

    public StageDuty {
        needs = needs == null ? List.of() : List.copyOf(needs);
        limits = level == DutyLevel.LIMITED && limits != null && !limits.isEmpty() ? limits : null;
    }

    static StageDuty full(UUID duty) {
        return new StageDuty(duty, DutyLevel.FULL, null, List.of());
    }

    static StageDuty notYet(UUID duty) {
        return new StageDuty(duty, DutyLevel.NOT_YET, null, List.of());
    }
}
