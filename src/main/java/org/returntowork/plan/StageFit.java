package org.returntowork.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Duty;
import org.returntowork.duties.Limits;
import org.returntowork.modification.Modification;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matched;
import org.returntowork.observation.Matching;

/**
 * Holds what a stage leaves of a duty against what the patient can do. The figure that counts is the stage's limit, else
 * the needed modification's, else the demand; a demand that a needed modification removes, or a clearance covers, is no
 * matter. Source: product rule R2h.
 *
 * @param shiftMinutes the job's shift, above 0
 */
public record StageFit(Map<UUID, Duty> duties, Map<UUID, Modification> changes, int shiftMinutes, CapacityNow now) {

    public static StageFit of(
            Collection<Duty> duties, Collection<Modification> changes, int shiftMinutes, CapacityNow now) {
        return new StageFit(
                duties.stream().collect(Collectors.toMap(Duty::id, Function.identity())),
                changes.stream().collect(Collectors.toMap(Modification::id, Function.identity())),
                shiftMinutes,
                now);
    }

    /** The modifications a duty of a stage needs, as far as they are known. */
    public List<Modification> needed(StageDuty planned) {
        return planned.needs().stream()
                .map(changes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The figures that hold of a duty: in each the stage's limit, else the needed modifications'. */
    public Limits limits(StageDuty planned) {
        Limits stage = planned.limits() == null ? Limits.NONE : planned.limits();
        Limits modified =
                needed(planned).stream().map(change -> change.terms().limits()).reduce(Limits.NONE, Limits::lighterOf);
        return new Limits(
                first(stage.loadKg(), modified.loadKg()),
                first(stage.forceN(), modified.forceN()),
                first(stage.minutesPerShift(), modified.minutesPerShift()),
                first(stage.longestBoutMinutes(), modified.longestBoutMinutes()),
                first(stage.timesPerShift(), modified.timesPerShift()),
                first(stage.maxHeightCm(), modified.maxHeightCm()));
    }

    /** The most that is allowed of a duty: in each figure the lowest of the stage's and the needed modifications'. */
    static Limits atMost(StageDuty planned, List<Modification> needed) {
        return needed.stream()
                .map(change -> change.terms().limits())
                .reduce(planned.limits() == null ? Limits.NONE : planned.limits(), Limits::lighterOf);
    }

    /** What is left of each demand that still matters, with its match; none where the stage leaves the duty out. */
    public List<Matched> left(StageDuty planned, int stage) {
        return List.copyOf(leftOfEach(planned, stage).values());
    }

    /** The same by the demand as the duty has it, in its order. */
    Map<Demand, Matched> leftOfEach(StageDuty planned, int stage) {
        Duty duty = duties.get(planned.duty());
        if (duty == null || !planned.level().done()) {
            return Map.of();
        }
        Limits limits = limits(planned);
        List<Modification> needed = needed(planned);
        Map<Demand, Matched> left = new LinkedHashMap<>();
        duty.demands().stream()
                .filter(demand -> needed.stream().noneMatch(change -> change.removes(demand.kind())))
                .filter(demand -> !now.cleared(duty.id(), demand.kind(), stage))
                .forEach(demand -> left.put(demand, match(demand, limits, duty)));
        return left;
    }

    private Matched match(Demand demand, Limits limits, Duty duty) {
        return Matching.match(demand.within(limits), duty.minutesPerShift(), shiftMinutes, now);
    }

    /** As bad as the worst demand left; null where the stage leaves the duty out; without demands known only by a clearance. */
    public Match match(StageDuty planned, int stage) {
        Duty duty = duties.get(planned.duty());
        if (duty == null || !planned.level().done()) {
            return null;
        }
        if (duty.demands().isEmpty()) {
            return now.cleared(duty.id(), null, stage) ? Match.FITS : Match.NOT_ASSESSED;
        }
        return left(planned, stage).stream().map(Matched::match).reduce(Match.FITS, Match::worse);
    }

    /** Whether all that is left is within a measured capacity, not an estimate; also where the stage leaves the duty out. */
    public boolean proven(StageDuty planned, int stage) {
        return duties.get(planned.duty()) == null
                || match(planned, stage) != Match.NOT_ASSESSED
                        && left(planned, stage).stream().allMatch(Matched::proven);
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }
}
