package org.returntowork.observation;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Side;

/** Short words for demands and capacities in tests. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private Given() {}

    static Demand load(DemandKind kind, double kilograms, Integer minutes) {
        return new Demand(kind, null, kilograms, null, minutes, null, null, null, null, null);
    }

    static Demand force(DemandKind kind, int newtons, Integer minutes) {
        return new Demand(kind, null, null, newtons, minutes, null, null, null, null, null);
    }

    static Demand time(DemandKind kind, Integer minutes, Integer bout) {
        return new Demand(kind, null, null, null, minutes, bout, null, null, null, null);
    }

    static Demand climb(DemandKind kind, Integer minutes, Integer times, Integer toCm) {
        return new Demand(kind, null, null, null, minutes, null, times, null, null, toCm);
    }

    static Demand on(Side side, Demand demand) {
        return new Demand(
                demand.kind(),
                side,
                demand.loadKg(),
                demand.forceN(),
                demand.minutesPerShift(),
                demand.longestBoutMinutes(),
                demand.timesPerShift(),
                null,
                demand.fromCm(),
                demand.toCm());
    }

    static Tested kilograms(DemandKind kind, FrequencyClass frequency, double kilograms) {
        return new Tested(new Capacity(kind, null, frequency, kilograms, null, null, null, null, null, null), DAY);
    }

    static Tested newtons(DemandKind kind, FrequencyClass frequency, int newtons) {
        return new Tested(new Capacity(kind, null, frequency, null, newtons, null, null, null, null, null), DAY);
    }

    static Tested minutes(DemandKind kind, Integer minutes, Integer bout) {
        return new Tested(new Capacity(kind, null, null, null, null, minutes, bout, null, null, null), DAY);
    }

    static Tested climbing(DemandKind kind, Integer minutes, Integer times, Integer height) {
        return new Tested(new Capacity(kind, null, null, null, null, minutes, null, times, height, null), DAY);
    }

    static Tested notAffected(DemandKind kind) {
        return new Tested(new Capacity(kind, null, null, null, null, null, null, null, null, true), DAY);
    }

    static Tested on(Side side, Tested tested) {
        Capacity capacity = tested.capacity();
        return new Tested(
                new Capacity(
                        capacity.kind(),
                        side,
                        capacity.frequency(),
                        capacity.maxLoadKg(),
                        capacity.maxForceN(),
                        capacity.minutesPerShift(),
                        capacity.longestBoutMinutes(),
                        capacity.timesPerShift(),
                        capacity.maxHeightCm(),
                        capacity.notAffected()),
                tested.on());
    }

    static Tested later(int days, Tested tested) {
        return new Tested(tested.capacity(), tested.on().plusDays(days));
    }

    static CapacityNow now(Tested... tested) {
        return new CapacityNow(List.of(tested), false, List.of(), List.of());
    }

    static CapacityNow capped(CapacityNow now, LimitByKind... caps) {
        return new CapacityNow(now.tested(), now.othersNotAffected(), List.of(caps), now.clearances());
    }

    static CapacityNow othersNotAffected(CapacityNow now) {
        return new CapacityNow(now.tested(), true, now.caps(), now.clearances());
    }

    static LimitByKind capOfKilograms(DemandKind kind, double kilograms) {
        return new LimitByKind(kind, null, kilograms, null, null, null, null, null);
    }

    /** The one figure that a demand was held against, in kg, N or minutes; null where there is none. */
    static Double figure(Matched matched) {
        Demand demand = matched.demand();
        if (demand.loadKg() != null || demand.kind().unit() == DemandKind.Unit.LOAD) {
            return matched.capacity().loadKg();
        }
        boolean byForce = demand.forceN() != null
                || demand.kind().unit() == DemandKind.Unit.FORCE && demand.minutesPerShift() == null;
        Integer minutes = matched.capacity().minutesPerShift();
        Integer figure = byForce
                ? matched.capacity().forceN()
                : minutes == null ? matched.capacity().longestBoutMinutes() : minutes;
        return figure == null ? null : figure.doubleValue();
    }
}
