package org.returntowork.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matched;

/**
 * How far along a plan today's capacity would carry: the highest stage up to which all that the stages leave of the
 * demands is within it, in all and by kind. Needed modifications count as in place; whether they are is another question.
 *
 * @param stages how many the plan has
 * @param kinds each kind the duties ask for, in the order of the duties
 */
public record StagesReached(int stages, Reach whole, Map<DemandKind, Reach> kinds) {

    /**
     * The last of the stages from the first on that are all within the capacity; 0 where not even the first is.
     *
     * @param estimated whether tests alone, without estimates, carry less far
     * @param breaks whether something in them goes with breaks only
     */
    public record Reach(int stage, boolean estimated, boolean breaks) {}

    static StagesReached of(StageFit fit, List<Stage> stages) {
        Set<DemandKind> asked = new LinkedHashSet<>();
        fit.duties().values().stream()
                .map(Duty::demands)
                .flatMap(List::stream)
                .map(Demand::kind)
                .sorted()
                .forEach(asked::add);
        List<Left> left = IntStream.rangeClosed(1, stages.size())
                .mapToObj(number -> Left.of(fit, stages.get(number - 1), number))
                .toList();
        Map<DemandKind, Reach> kinds = new LinkedHashMap<>();
        asked.forEach(kind -> kinds.put(kind, reach(left, one -> one.demand().kind() == kind, false)));
        return new StagesReached(stages.size(), reach(left, one -> true, true), kinds);
    }

    /**
     * What a stage leaves of all demands.
     *
     * @param unmeasured whether it allows a duty of which nobody knows what it asks
     */
    private record Left(List<Matched> demands, boolean unmeasured) {

        static Left of(StageFit fit, Stage stage, int number) {
            return new Left(
                    stage.duties().stream()
                            .flatMap(planned -> fit.left(planned, number).stream())
                            .toList(),
                    stage.duties().stream()
                            .anyMatch(planned -> fit.match(planned, number) == Match.NOT_ASSESSED
                                    && fit.left(planned, number).isEmpty()));
        }
    }

    private static Reach reach(List<Left> stages, Predicate<Matched> counts, boolean whole) {
        int within = 0;
        int proven = 0;
        boolean breaks = false;
        for (int number = 1; number <= stages.size(); number++) {
            Left stage = stages.get(number - 1);
            List<Matched> left = stage.demands().stream().filter(counts).toList();
            boolean unknown = whole && stage.unmeasured();
            if (within == number - 1 && !unknown && left.stream().allMatch(StagesReached::fits)) {
                within = number;
                breaks |= left.stream().anyMatch(one -> one.match() == Match.FITS_WITH_BREAKS);
            }
            if (proven == number - 1 && !unknown && left.stream().allMatch(Matched::proven)) {
                proven = number;
            }
        }
        return new Reach(within, proven < within, breaks);
    }

    private static boolean fits(Matched left) {
        return left.match() == Match.FITS || left.match() == Match.FITS_WITH_BREAKS;
    }
}
