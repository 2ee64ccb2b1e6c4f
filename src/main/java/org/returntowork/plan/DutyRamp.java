package org.returntowork.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.Limits;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matched;
import org.returntowork.observation.Matching;

/**
 * How one duty comes back over the stages of a proposed plan.
 *
 * @param tooMuch the demands beyond what the patient can do, or beyond it without breaks
 * @param needed the accepted modifications that make it possible meanwhile
 * @param possible whether every excess is met by one of them
 */
record DutyRamp(Duty duty, List<Matched> tooMuch, List<AgreedChange> needed, boolean possible, boolean reassigned) {

    static DutyRamp of(Duty duty, int shiftMinutes, CapacityNow capacity, List<AgreedChange> changes) {
        List<AgreedChange> own = changes.stream()
                .filter(change -> change.duty().equals(duty.id()))
                .toList();
        List<Matched> tooMuch = new ArrayList<>();
        Set<AgreedChange> needed = new LinkedHashSet<>();
        boolean possible = !duty.demands().isEmpty();
        for (Matched matched : Matching.match(duty, shiftMinutes, capacity).demands()) {
            if (matched.match() == Match.FITS) {
                continue;
            }
            AgreedChange help = own.stream()
                    .filter(change -> meets(change, matched.demand(), duty, shiftMinutes, capacity))
                    .findFirst()
                    .orElse(null);
            if (help != null) {
                needed.add(help);
            }
            possible &= help != null || matched.match() == Match.FITS_WITH_BREAKS;
            if (help == null || help.removes() != matched.demand().kind()) {
                tooMuch.add(matched);
            }
        }
        boolean reassigned = own.stream().anyMatch(AgreedChange::reassigns);
        return new DutyRamp(duty, tooMuch, List.copyOf(needed), possible, reassigned);
    }

    private static boolean meets(
            AgreedChange change, Demand demand, Duty duty, int shiftMinutes, CapacityNow capacity) {
        return change.removes() == demand.kind()
                || change.limits() != null
                        && Matching.match(
                                                demand.within(change.limits()),
                                                duty.minutesPerShift(),
                                                shiftMinutes,
                                                capacity)
                                        .match()
                                == Match.FITS;
    }

    /** @param stage from 1 to last */
    StageDuty at(int stage, int last) {
        if (reassigned) {
            return new StageDuty(duty.id(), DutyLevel.REASSIGNED, null, List.of());
        }
        if (stage == last) {
            return lasting();
        }
        if (!possible) {
            return StageDuty.notYet(duty.id());
        }
        if (tooMuch.isEmpty() && needed.isEmpty()) {
            return StageDuty.full(duty.id());
        }
        Limits limits =
                tooMuch.stream().map(matched -> between(matched, stage, last)).reduce(Limits.NONE, Limits::lighterOf);
        if (allowsNothing(limits)) {
            return StageDuty.notYet(duty.id());
        }
        return new StageDuty(
                duty.id(),
                DutyLevel.LIMITED,
                limits,
                needed.stream().map(AgreedChange::modification).toList());
    }

    /** At the end a duty is full, or what a permanent modification makes of it. */
    private StageDuty lasting() {
        List<AgreedChange> permanent =
                needed.stream().filter(AgreedChange::permanent).toList();
        if (permanent.isEmpty()) {
            return StageDuty.full(duty.id());
        }
        Limits limits = permanent.stream().map(AgreedChange::limits).reduce(Limits.NONE, Limits::lighterOf);
        return new StageDuty(
                duty.id(),
                DutyLevel.LIMITED,
                limits,
                permanent.stream().map(AgreedChange::modification).toList());
    }

    private static boolean allowsNothing(Limits limits) {
        return Stream.of(
                        limits.loadKg(),
                        limits.forceN(),
                        limits.minutesPerShift(),
                        limits.longestBoutMinutes(),
                        limits.timesPerShift(),
                        limits.maxHeightCm())
                .anyMatch(figure -> figure != null && figure.doubleValue() == 0);
    }

    private static Limits between(Matched matched, int stage, int last) {
        Demand demand = matched.demand();
        Limits capacity = matched.capacity();
        return new Limits(
                limit(capacity.loadKg(), demand.loadKg(), stage, last, 0.5),
                whole(limit(capacity.forceN(), demand.forceN(), stage, last, 5)),
                whole(limit(capacity.minutesPerShift(), demand.minutesPerShift(), stage, last, 5)),
                whole(limit(capacity.longestBoutMinutes(), demand.bout(), stage, last, 5)),
                whole(limit(capacity.timesPerShift(), demand.timesPerShift(), stage, last, 1)),
                whole(limit(capacity.maxHeightCm(), demand.height(), stage, last, 5)));
    }

    /**
     * The limit at stage k of n: capacity + (demand - capacity) * (k-1)/(n-1), rounded down to whole steps.
     *
     * @param capacity kg, N, minutes, times or cm, from 0; null where untested
     * @param demand the same unit; null where the duty asks nothing
     * @param step 0.5 kg, 5 N, 5 minutes (times: 1, height: 5 cm)
     * @return null where the demand does not exceed the capacity
     */
    static Double limit(Number capacity, Number demand, int stage, int last, double step) {
        if (capacity == null || demand == null || demand.doubleValue() <= capacity.doubleValue()) {
            return null;
        }
        double from = capacity.doubleValue();
        double limit = from + (demand.doubleValue() - from) * (stage - 1) / (last - 1);
        return Math.floor(limit / step + 1e-9) * step;
    }

    private static Integer whole(Double limit) {
        return limit == null ? null : (int) Math.round(limit);
    }
}
