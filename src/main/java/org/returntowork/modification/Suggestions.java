package org.returntowork.modification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.returntowork.duties.Core;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.RecommendModifications.RecommendAction;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.observation.DutyMatch;
import org.returntowork.observation.Matched;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Proposes modifications out of the catalogue for each demand that does not fit: the figures that the demand is above
 * become the limits, loads rounded down to 0.5 kg and forces to 5 N. An idea that lives on a figure is left out where that
 * figure is not exceeded or allows nothing, and giving the duty to somebody else where it is, or may be, core.
 */
@Component
class Suggestions {

    private static final double KG_STEP = 0.5;
    private static final int N_STEP = 5;

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final LimitWords words;

    Suggestions(Catalogue catalogue, MessageSource messages, LimitWords words) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.words = words;
    }

    /**
     * For each demand that does not fit the first idea that was not tried yet; none where a modification answers it.
     *
     * @param known all of the case: one that was withdrawn, given up or is over answers nothing, and is not proposed again
     */
    List<Recommended> suggest(List<DutyMatch> matches, List<Modification> known, LocalDate today) {
        List<Modification> standing =
                known.stream().filter(each -> stands(each, today)).toList();
        return matches.stream()
                .flatMap(duty -> duty.demands().stream()
                        .filter(matched -> standing.stream().noneMatch(m -> answers(m, duty, matched)))
                        .flatMap(matched -> ideas(duty, matched).stream()
                                .filter(idea -> known.stream().noneMatch(m -> isTheSame(m, idea)))
                                .limit(1)))
                .toList();
    }

    private static boolean stands(Modification known, LocalDate today) {
        boolean live =
                known.status() == ModificationStatus.ACCEPTED || known.status().isOpen();
        return live && !known.terms().isOverOn(today);
    }

    private static boolean isTheSame(Modification tried, Recommended idea) {
        return tried.duty().equals(idea.duty()) && tried.kind() == idea.kind();
    }

    /** All ideas for one demand, the best first; none where it fits. */
    List<Recommended> ideas(DutyMatch duty, Matched matched) {
        Limits exceeded = rounded(matched.exceeded());
        return catalogue.of(matched.demand().kind()).stream()
                .filter(entry -> entry.answers().contains(matched.match()))
                .filter(entry -> entry.kind() != ModificationKind.REASSIGN_DUTY
                        || duty.duty().coreNow() == Core.NO)
                .flatMap(entry -> idea(entry, duty, matched, exceeded))
                .toList();
    }

    private Stream<Recommended> idea(CatalogueEntry entry, DutyMatch duty, Matched matched, Limits exceeded) {
        Limits limits = entry.limits(exceeded);
        Map<String, String> values = values(duty, matched.demand().kind(), limits);
        boolean limited = !entry.figures().isEmpty();
        if (limited && (limits.isEmpty() || allowsNothing(limits)) || !entry.says(values)) {
            return Stream.empty();
        }
        return Stream.of(new Recommended(
                null,
                RecommendAction.NEW,
                duty.duty().id(),
                entry.kind(),
                entry.words(values),
                limited ? limits : null,
                entry.removesDemand() ? matched.demand().kind() : null,
                null,
                null,
                null));
    }

    private Map<String, String> values(DutyMatch duty, DemandKind kind, Limits limits) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> values = new HashMap<>();
        values.put("duty", duty.duty().name());
        values.put("movement", messages.getMessage("DemandKind." + kind, null, locale));
        values.put("limits", words.of(limits));
        put(values, "kg", limits.loadKg(), locale);
        put(values, "newtons", limits.forceN(), locale);
        put(values, "minutes", limits.minutesPerShift(), locale);
        put(values, "bout", limits.longestBoutMinutes(), locale);
        put(values, "times", limits.timesPerShift(), locale);
        put(values, "cm", limits.maxHeightCm(), locale);
        return values;
    }

    private void put(Map<String, String> values, String name, Number figure, Locale locale) {
        if (figure != null) {
            values.put(name, messages.getMessage("figure.bare", new Object[] {figure}, locale));
        }
    }

    private static boolean answers(Modification m, DutyMatch duty, Matched matched) {
        DemandKind kind = matched.demand().kind();
        Limits limits = m.terms().limits();
        return m.duty().equals(duty.duty().id())
                && (m.removes(kind)
                        || limits != null && !matched.demand().within(limits).equals(matched.demand()));
    }

    private static Limits rounded(Limits exceeded) {
        return new Limits(
                exceeded.loadKg() == null ? null : Math.floor(exceeded.loadKg() / KG_STEP) * KG_STEP,
                exceeded.forceN() == null ? null : Integer.valueOf(exceeded.forceN() / N_STEP * N_STEP),
                exceeded.minutesPerShift(),
                exceeded.longestBoutMinutes(),
                exceeded.timesPerShift(),
                exceeded.maxHeightCm());
    }

    private static boolean allowsNothing(Limits limits) {
        return Stream.of(
                        limits.loadKg(),
                        limits.forceN(),
                        limits.minutesPerShift(),
                        limits.longestBoutMinutes(),
                        limits.timesPerShift())
                .filter(Objects::nonNull)
                .anyMatch(figure -> figure.doubleValue() == 0);
    }
}
