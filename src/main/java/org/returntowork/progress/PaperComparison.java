package org.returntowork.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two keyings of one sheet, held against each other by shift and answer. */
record PaperComparison(List<PaperRow> first, List<PaperRow> second) {

    /**
     * One answer that was typed in differently.
     *
     * @param field its name in {@link PaperRow#answers}
     * @param first what the first keying has; null where it is empty; the same holds for the second
     */
    record Difference(String field, String first, String second) {}

    /** Every shift that stands in one of the keyings, oldest first. */
    List<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        first.forEach(row -> days.add(row.date()));
        second.forEach(row -> days.add(row.date()));
        return List.copyOf(days);
    }

    boolean inBoth(LocalDate day) {
        return of(first, day).isPresent() && of(second, day).isPresent();
    }

    /** What both keyings have of that shift; of a shift that stands in one alone, all of it. */
    Map<String, String> agreed(LocalDate day) {
        Map<String, String> one = answers(inBoth(day) || of(first, day).isPresent() ? first : second, day);
        Map<String, String> other = inBoth(day) ? answers(second, day) : one;
        Map<String, String> agreed = new LinkedHashMap<>(one);
        agreed.entrySet().removeIf(answer -> !answer.getValue().equals(other.get(answer.getKey())));
        return agreed;
    }

    /** The answers to decide on; none where the shift stands in one keying alone, which is decided on as a whole. */
    List<Difference> differences(LocalDate day) {
        if (!inBoth(day)) {
            return List.of();
        }
        Map<String, String> one = answers(first, day);
        Map<String, String> other = answers(second, day);
        Set<String> fields = new LinkedHashSet<>(one.keySet());
        fields.addAll(other.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(one.get(field), other.get(field)))
                .map(field -> new Difference(field, one.get(field), other.get(field)))
                .toList();
    }

    private static Map<String, String> answers(List<PaperRow> rows, LocalDate day) {
        return of(rows, day).map(PaperRow::answers).orElseGet(Map::of);
    }

    private static Optional<PaperRow> of(List<PaperRow> rows, LocalDate day) {
        return rows.stream().filter(row -> day.equals(row.date())).findFirst();
    }
}
