package org.returntowork.duties;

import java.time.LocalDate;
import java.util.List;

/**
 * One duty in the organisation's library: what the job asks, of whomever does it.
 *
 * @param minutesPerShift null where nobody has said
 * @param demands as measured, where they were
 * @param measuredIn the first day of the month of the measurement; null where nothing was measured
 */
public record KeptDuty(
        String name,
        String description,
        Core core,
        String coreReason,
        Integer minutesPerShift,
        List<Demand> demands,
        LocalDate measuredIn) {

    /** What may be kept of a duty of a case, in the words chosen for it. */
    public static KeptDuty of(Duty duty, String name, String description, String coreReason) {
        LocalDate on = duty.measuredOn();
        return new KeptDuty(
                name,
                description,
                duty.coreNow(),
                coreReason,
                duty.minutesPerShift(),
                duty.demands(),
                on == null ? null : on.withDayOfMonth(1));
    }
}
