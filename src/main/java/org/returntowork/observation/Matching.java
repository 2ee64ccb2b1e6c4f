package org.returntowork.observation;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Limits;
import org.returntowork.duties.Side;

/**
 * Holds what a duty asks of the body against what the patient can do now. Kilograms and newtons are compared at the
 * frequency class of the demand's minutes (else of the duty's) in the job's shift; time kinds by minutes and longest
 * bout, handling a load by both; climbing also by times and height. Only a bout too long fits with breaks; what is
 * missing on either side is never shown as fine. A capacity that limits only the bout does not limit the total. Source:
 * product rule, after domain reference 2.3 and the worked cases of its section 3.
 */
public final class Matching {

    private static final double TOLERANCE_KG = 0.000001;

    private Matching() {}

    /** @param shiftMinutes the job's shift, longer than 0 */
    public static DutyMatch match(Duty duty, int shiftMinutes, CapacityNow now) {
        return match(duty, Limits.NONE, shiftMinutes, now);
    }

    /** The match of what is left of the duty under limits: a stage's, or a modification's. */
    public static DutyMatch match(Duty duty, Limits limits, int shiftMinutes, CapacityNow now) {
        List<Matched> demands = duty.demands().stream()
                .map(demand -> match(demand.within(limits), duty.minutesPerShift(), shiftMinutes, now))
                .toList();
        Match worst = demands.stream().map(Matched::match).reduce(Match::worse).orElse(Match.NOT_ASSESSED);
        return new DutyMatch(duty, worst, demands);
    }

    /** @param dutyMinutes stands in for a demand without minutes when its frequency class is derived; may be null */
    public static Matched match(Demand demand, Integer dutyMinutes, int shiftMinutes, CapacityNow now) {
        if (demand.minutesPerShift() != null && demand.minutesPerShift() == 0) {
            return new Matched(demand, Match.FITS, Limits.NONE, false, false);
        }
        List<Known> known = known(demand.kind(), demand.side(), frequency(demand, dutyMinutes, shiftMinutes), now);
        Match match = known.stream()
                .map(each -> each.notAffected() ? Match.FITS : against(demand, each.limits()))
                .reduce(Match::worse)
                .orElse(Match.NOT_ASSESSED);
        Limits capacity = known.stream().map(Known::limits).reduce(Limits.NONE, Limits::lighterOf);
        for (LimitByKind cap : now.caps()) {
            if (cap.covers(demand.kind(), demand.side())) {
                match = match.worse(bounded(demand, cap.limits()));
                capacity = capacity.lighterOf(cap.limits());
            }
        }
        boolean estimated = known.stream().anyMatch(Known::estimated);
        boolean notAffected = !known.isEmpty() && known.stream().allMatch(Known::notAffected);
        return new Matched(demand, match, capacity, estimated, notAffected);
    }

    /**
     * The class at which a demand's load or force counts; null where nobody knows how long it is done.
     *
     * @param dutyMinutes stands in for a demand without minutes; may be null
     */
    static FrequencyClass frequency(Demand demand, Integer dutyMinutes, int shiftMinutes) {
        Integer minutes = demand.minutesOr(dutyMinutes);
        return minutes == null ? null : FrequencyClass.of(minutes, shiftMinutes).orElse(null);
    }

    /**
     * What counts for the demand's side: for one hand its own tests or those of both, the newer; for both hands the tests
     * of both and any newer one of a single hand, else the single hands'.
     */
    static List<Known> known(DemandKind kind, Side side, FrequencyClass frequency, CapacityNow now) {
        Side asked = Side.orBoth(side);
        List<Tested> both = tests(now, kind, Side.BOTH);
        List<List<Tested>> counting = new ArrayList<>();
        if (asked == Side.BOTH) {
            for (Side hand : List.of(Side.LEFT, Side.RIGHT)) {
                List<Tested> one = tests(now, kind, hand);
                if (both.isEmpty() || isNewer(one, both)) {
                    counting.add(one);
                }
            }
            counting.add(both);
        } else {
            List<Tested> one = tests(now, kind, asked);
            counting.add(one.isEmpty() || isNewer(both, one) ? both : one);
        }
        List<Known> known = counting.stream()
                .filter(tests -> !tests.isEmpty())
                .map(tests -> Known.of(kind, tests, frequency))
                .toList();
        return known.isEmpty() && now.othersNotAffected() ? List.of(Known.UNAFFECTED) : known;
    }

    private static List<Tested> tests(CapacityNow now, DemandKind kind, Side side) {
        return now.tested().stream()
                .filter(test -> test.capacity().kind() == kind
                        && Side.orBoth(test.capacity().side()) == side)
                .toList();
    }

    private static boolean isNewer(List<Tested> tests, List<Tested> others) {
        return !tests.isEmpty() && (others.isEmpty() || Known.latest(tests).isAfter(Known.latest(others)));
    }

    private static Match against(Demand demand, Limits capacity) {
        DemandKind kind = demand.kind();
        boolean byLoad = kind.unit() == DemandKind.Unit.LOAD || kind.takesLoad() && demand.loadKg() != null;
        boolean byForce = kind.takesForce()
                && (demand.forceN() != null || !kind.mayGoByTimeAlone() || demand.minutesPerShift() == null);
        boolean tested;
        if (byLoad) {
            tested = demand.loadKg() != null
                    && capacity.loadKg() != null
                    && (kind.unit() == DemandKind.Unit.LOAD || demand.bout() == null || timed(capacity));
        } else if (byForce) {
            tested = demand.forceN() != null && capacity.forceN() != null;
        } else {
            tested = timed(capacity);
            if (kind.climbs()) {
                tested = (tested || capacity.timesPerShift() != null || capacity.maxHeightCm() != null)
                        && (demand.timesPerShift() == null || capacity.timesPerShift() != null)
                        && (demand.height() == null || capacity.maxHeightCm() != null);
            }
        }
        Match match = bounded(demand, kind.takesForce() && !byForce ? withoutForce(capacity) : capacity);
        return tested ? match : match.worse(Match.NOT_ASSESSED);
    }

    private static boolean timed(Limits capacity) {
        return capacity.minutesPerShift() != null || capacity.longestBoutMinutes() != null;
    }

    private static Limits withoutForce(Limits limits) {
        return new Limits(
                limits.loadKg(),
                null,
                limits.minutesPerShift(),
                limits.longestBoutMinutes(),
                limits.timesPerShift(),
                limits.maxHeightCm());
    }

    /** The demand against each figure that is there. */
    private static Match bounded(Demand demand, Limits limits) {
        Match match = Match.FITS;
        if (limits.loadKg() != null && demand.kind().takesLoad()) {
            boolean loaded = demand.loadKg() != null || demand.kind().unit() == DemandKind.Unit.LOAD;
            match = match.worse(loaded ? within(demand.loadKg(), limits.loadKg() + TOLERANCE_KG) : Match.FITS);
        }
        if (limits.forceN() != null && demand.kind().takesForce()) {
            match = match.worse(within(demand.forceN(), limits.forceN()));
        }
        match = match.worse(within(demand.minutesPerShift(), limits.minutesPerShift()));
        match = match.worse(within(demand.timesPerShift(), limits.timesPerShift()));
        match = match.worse(within(demand.height(), limits.maxHeightCm()));
        return match.worse(bout(demand, limits.longestBoutMinutes()));
    }

    private static <N extends Comparable<N>> Match within(N demand, N limit) {
        if (limit == null) {
            return Match.FITS;
        }
        if (demand == null) {
            return Match.NOT_ASSESSED;
        }
        return demand.compareTo(limit) <= 0 ? Match.FITS : Match.EXCEEDS;
    }

    private static Match bout(Demand demand, Integer limit) {
        if (limit == null) {
            return Match.FITS;
        }
        if (demand.bout() == null) {
            return Match.NOT_ASSESSED;
        }
        return demand.bout() <= limit ? Match.FITS : Match.FITS_WITH_BREAKS;
    }
}
