package org.returntowork.observation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.StrengthClass;

/**
 * The strength level a patient has, by the loads that were tested; clinical.
 *
 * @param assessed whether any load was tested
 * @param level null where nothing was tested, and where even sedentary work is not reached
 * @param estimated whether a figure that counts was reckoned from a lighter frequency class
 * @param limitedBy the kind with the lowest figure; null where nothing was tested
 * @param untested what the job asks to lift or carry and nobody has tested: the level may be lower by it
 */
public record PatientStrength(
        boolean assessed, StrengthClass level, boolean estimated, DemandKind limitedBy, List<DemandKind> untested) {

    public static final PatientStrength NOT_ASSESSED = new PatientStrength(false, null, false, null, List.of());

    private static final List<DemandKind> LOADS = List.of(
            DemandKind.LIFT_FLOOR_TO_WAIST,
            DemandKind.LIFT_WAIST_TO_SHOULDER,
            DemandKind.LIFT_OVERHEAD,
            DemandKind.CARRY);

    /**
     * The level wholly within what can be lifted and carried: in each frequency class the lowest figure in kg of the
     * kinds that were tested, restrictions counted in. Kinds that are not affected do not count; those without a test are
     * named, where the job asks for them. Source: the
     * Department of Labor's table, domain reference 2.2; the lowest kind is this product's choice, so that nobody reads
     * more strength than every tested lift has.
     *
     * @param asked the kinds that the job asks for
     */
    static PatientStrength of(CapacityNow now, Set<DemandKind> asked) {
        Map<FrequencyClass, Lowest> lowest = new EnumMap<>(FrequencyClass.class);
        for (DemandKind kind : LOADS) {
            for (FrequencyClass frequency : FrequencyClass.values()) {
                tested(kind, frequency, now).forEach(found -> lowest.merge(frequency, found, Lowest::lower));
            }
        }
        if (lowest.isEmpty()) {
            return NOT_ASSESSED;
        }
        capped(now).forEach(cap -> lowest.replaceAll((frequency, found) -> Lowest.lower(found, cap)));
        Lowest occasional = at(FrequencyClass.OCCASIONAL, lowest);
        Lowest frequent = at(FrequencyClass.FREQUENT, lowest);
        Lowest constant = at(FrequencyClass.CONSTANT, lowest);
        return new PatientStrength(
                true,
                StrengthClass.ableTo(occasional.kg, frequent.kg, constant.kg).orElse(null),
                Stream.of(occasional, frequent, constant).anyMatch(Lowest::estimated),
                occasional.kind,
                LOADS.stream()
                        .filter(asked::contains)
                        .filter(kind -> Matching.known(kind, null, FrequencyClass.OCCASIONAL, now)
                                .isEmpty())
                        .toList());
    }

    private static Stream<Lowest> tested(DemandKind kind, FrequencyClass frequency, CapacityNow now) {
        return Matching.known(kind, null, frequency, now).stream()
                .filter(known -> known.limits().loadKg() != null)
                .map(known -> new Lowest(kind, known.limits().loadKg(), known.estimated()));
    }

    /** What a physician allows lowers what was tested, and proves nothing by itself. */
    private static Stream<Lowest> capped(CapacityNow now) {
        return now.caps().stream()
                .filter(cap -> LOADS.contains(cap.kind()) && cap.loadKg() != null)
                .map(cap -> new Lowest(cap.kind(), cap.loadKg(), false));
    }

    private static Lowest at(FrequencyClass frequency, Map<FrequencyClass, Lowest> lowest) {
        return lowest.getOrDefault(frequency, lowest.values().iterator().next());
    }

    private record Lowest(DemandKind kind, double kg, boolean estimated) {

        static Lowest lower(Lowest one, Lowest other) {
            return other.kg < one.kg ? other : one;
        }
    }
}
