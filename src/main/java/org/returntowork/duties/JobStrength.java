package org.returntowork.duties;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The strength level a job asks for, by the loads of its duties.
 *
 * @param level null where nothing of any duty is measured
 * @param atLeast whether it may be more, because a duty, or a load that is lifted or carried, is not measured
 */
public record JobStrength(StrengthClass level, boolean atLeast) {

    /**
     * The level of the heaviest load in each frequency class. A load counts in the class of its minutes, else of its
     * duty's, as where it is held against the capacity; where neither is known it is done at least occasionally.
     *
     * @param shiftMinutes the job's shift, longer than 0
     */
    public static JobStrength of(Collection<Duty> duties, int shiftMinutes) {
        if (duties.stream().allMatch(duty -> duty.demands().isEmpty())) {
            return new JobStrength(null, false);
        }
        Map<FrequencyClass, Double> heaviest = new EnumMap<>(FrequencyClass.class);
        boolean whole = true;
        for (Duty duty : duties) {
            whole &= !duty.demands().isEmpty();
            for (Demand demand : duty.demands()) {
                Integer minutes = demand.minutesOr(duty.minutesPerShift());
                if (minutes != null && minutes == 0) {
                    continue;
                }
                whole &= demand.loadKg() != null || demand.kind().unit() != DemandKind.Unit.LOAD;
                if (demand.loadKg() != null) {
                    FrequencyClass frequency = minutes == null
                            ? FrequencyClass.OCCASIONAL
                            : FrequencyClass.of(minutes, shiftMinutes).orElseThrow();
                    heaviest.merge(frequency, demand.loadKg(), Math::max);
                }
            }
        }
        StrengthClass level = StrengthClass.asked(
                heaviest.getOrDefault(FrequencyClass.OCCASIONAL, 0.0),
                heaviest.getOrDefault(FrequencyClass.FREQUENT, 0.0),
                heaviest.getOrDefault(FrequencyClass.CONSTANT, 0.0));
        return new JobStrength(level, !whole && level != StrengthClass.VERY_HEAVY);
    }
}
