package org.returntowork.modification;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.returntowork.duties.Limits;
import org.returntowork.observation.Match;

/**
 * One idea of the catalogue.
 *
 * @param answers the matches it is an answer to
 * @param figures the names of the figures that become its limits, empty for none
 * @param description with placeholders, such as {@code {kg}}
 */
record CatalogueEntry(
        ModificationKind kind, Set<Match> answers, Set<String> figures, boolean removesDemand, String description) {

    static final Map<String, String> FIGURE_OF = Map.of(
            "kg", "loadKg",
            "newtons", "forceN",
            "minutes", "minutesPerShift",
            "bout", "longestBoutMinutes",
            "times", "timesPerShift",
            "cm", "maxHeightCm");
    static final Set<String> WORDS = Set.of("limits", "movement", "duty");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Whether it can be proposed whatever the figures are, for a duty of the core too. */
    boolean always() {
        return figures.isEmpty() && kind != ModificationKind.REASSIGN_DUTY;
    }

    /** The names between braces in its description. */
    static Matcher placeholders(String description) {
        return PLACEHOLDER.matcher(description);
    }

    /** Of the figures that are exceeded those that it limits. */
    Limits limits(Limits exceeded) {
        return new Limits(
                takes("loadKg") ? exceeded.loadKg() : null,
                takes("forceN") ? exceeded.forceN() : null,
                takes("minutesPerShift") ? exceeded.minutesPerShift() : null,
                takes("longestBoutMinutes") ? exceeded.longestBoutMinutes() : null,
                takes("timesPerShift") ? exceeded.timesPerShift() : null,
                takes("maxHeightCm") ? exceeded.maxHeightCm() : null);
    }

    private boolean takes(String figure) {
        return figures.contains(figure);
    }

    /** @param values by placeholder's name; empty text where a figure is not there */
    String words(Map<String, String> values) {
        return placeholders(description)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** Whether every figure that its description names is there. */
    boolean says(Map<String, String> values) {
        return placeholders(description)
                .results()
                .noneMatch(found -> values.getOrDefault(found.group(1), "").isEmpty());
    }
}
