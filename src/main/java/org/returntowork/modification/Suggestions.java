package org.returntowork.modification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.observation.DutyMatch;
import org.returntowork.observation.Match;
import org.returntowork.observation.Matched;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Proposes one modification for each demand that does not fit and has none yet: the capacity as the limit, loads rounded
 * down to 0.5 kg and forces to 5 N; breaks where only the bout is too long; a co-worker where nothing is known or nothing
 * is left.
 */
@Component
class Suggestions {

    private static final double KG_STEP = 0.5;
    private static final int N_STEP = 5;

    private final MessageSource messages;
    private final LimitWords words;

    Suggestions(MessageSource messages, LimitWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<Recommended> suggest(List<DutyMatch> matches, List<Modification> known) {
        return matches.stream()
                .flatMap(duty -> duty.demands().stream()
                        .filter(matched -> matched.match() != Match.FITS)
                        .filter(matched -> known.stream().noneMatch(m -> answers(m, duty, matched)))
                        .map(matched -> suggest(duty, matched)))
                .toList();
    }

    private static boolean answers(Modification m, DutyMatch duty, Matched matched) {
        DemandKind kind = matched.demand().kind();
        Limits limits = m.terms().limits();
        return m.duty().equals(duty.duty().id())
                && (m.removes(kind)
                        || limits != null && !matched.demand().within(limits).equals(matched.demand()));
    }

    private Recommended suggest(DutyMatch duty, Matched matched) {
        Limits limits = limitsFor(matched);
        DemandKind kind = matched.demand().kind();
        if (limits.isEmpty() || allowsNothing(limits)) {
            return row(duty, ModificationKind.CO_WORKER_HELP, "suggestion.help", kind, null, kind);
        }
        if (matched.match() == Match.FITS_WITH_BREAKS) {
            return row(duty, ModificationKind.PACING, "suggestion.pacing", kind, limits, null);
        }
        if (kind == DemandKind.LIFT_FLOOR_TO_WAIST) {
            return row(duty, ModificationKind.WORKSTATION, "suggestion.raise", kind, limits, null);
        }
        ModificationKind by = kind.unit() == DemandKind.Unit.TIME && limits.loadKg() == null
                ? ModificationKind.TIME_LIMIT
                : ModificationKind.LOAD_LIMIT;
        return row(duty, by, "suggestion.limit", kind, limits, null);
    }

    /** The figures of the capacity that the demand is above. */
    private static Limits limitsFor(Matched matched) {
        Demand demand = matched.demand();
        Limits can = matched.capacity();
        boolean exceeds = matched.match() == Match.EXCEEDS;
        return new Limits(
                exceeds && above(demand.loadKg(), can.loadKg()) ? Math.floor(can.loadKg() / KG_STEP) * KG_STEP : null,
                exceeds && above(demand.forceN(), can.forceN()) ? can.forceN() / N_STEP * N_STEP : null,
                exceeds && above(demand.minutesPerShift(), can.minutesPerShift()) ? can.minutesPerShift() : null,
                above(bout(demand), can.longestBoutMinutes()) ? can.longestBoutMinutes() : null,
                exceeds && above(demand.timesPerShift(), can.timesPerShift()) ? can.timesPerShift() : null,
                exceeds && above(height(demand), can.maxHeightCm()) ? can.maxHeightCm() : null);
    }

    private static boolean allowsNothing(Limits limits) {
        return Stream.of(limits.loadKg(), limits.forceN(), limits.minutesPerShift(), limits.timesPerShift())
                .filter(Objects::nonNull)
                .anyMatch(figure -> figure.doubleValue() == 0);
    }

    private static Integer bout(Demand demand) {
        return demand.longestBoutMinutes() == null ? demand.minutesPerShift() : demand.longestBoutMinutes();
    }

    private static Integer height(Demand demand) {
        return Stream.of(demand.fromCm(), demand.toCm())
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private static <N extends Comparable<N>> boolean above(N demand, N capacity) {
        return demand != null && capacity != null && demand.compareTo(capacity) > 0;
    }

    private Recommended row(
            DutyMatch duty, ModificationKind kind, String key, DemandKind demand, Limits limits, DemandKind removes) {
        String movement = messages.getMessage("DemandKind." + demand, null, LocaleContextHolder.getLocale());
        String description =
                messages.getMessage(key, new Object[] {movement, words.of(limits)}, LocaleContextHolder.getLocale());
        return new Recommended(
                null, RecommendAction.NEW, duty.duty().id(), kind, description, limits, removes, null, null, null);
    }
}
