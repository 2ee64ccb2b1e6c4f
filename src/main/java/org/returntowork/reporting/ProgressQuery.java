package org.returntowork.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.returntowork.organisation.Role;

/** What HR wants to look at: which rows, in which order, which page. */
record ProgressQuery(Show show, Order order, int page) {

    static final int PAGE = 50;

    /** Which rows. */
    enum Show {
        ALL,
        US,
        EMPLOYER,
        LATE
    }

    /** In which order; rows without the value come last. */
    enum Order {
        NAME,
        HOURS,
        INJURY,
        REVIEW,
        FULL_DUTY,
        DAYS_LEFT
    }

    ProgressQuery {
        show = show == null ? Show.ALL : show;
        order = order == null ? Order.NAME : order;
        page = Math.max(1, page);
    }

    /**
     * One page of rows.
     *
     * @param total rows on all pages
     */
    record Page(List<ProgressRow> rows, int total, int page, int pages) {}

    /** All rows asked for, in order. */
    List<ProgressRow> all(List<ProgressRow> rows) {
        return rows.stream().filter(this::shown).sorted(comparator()).toList();
    }

    Page pageOf(List<ProgressRow> rows) {
        List<ProgressRow> all = all(rows);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.min(page, pages);
        return new Page(all.subList((shown - 1) * PAGE, Math.min(shown * PAGE, all.size())), all.size(), shown, pages);
    }

    private boolean shown(ProgressRow row) {
        return switch (show) {
            case ALL -> true;
            case US -> waitsFor(row, Role.HR);
            case EMPLOYER -> waitsFor(row, Role.EMPLOYER);
            case LATE -> row.waitsFor().stream().anyMatch(wait -> wait.daysLate() > 0);
        };
    }

    static boolean waitsFor(ProgressRow row, Role who) {
        return row.waitsFor().stream().anyMatch(wait -> wait.who() == who);
    }

    private Comparator<ProgressRow> comparator() {
        Comparator<ProgressRow> first = switch (order) {
            case NAME -> by(row -> row.patient().toLowerCase(java.util.Locale.ROOT));
            case HOURS ->
                by(row -> row.hours() == null
                        ? null
                        : row.hours().now() / row.hours().full());
            case INJURY -> by(row -> row.daysSinceInjury() == null ? null : -row.daysSinceInjury());
            case REVIEW -> by(ProgressRow::nextReview);
            case FULL_DUTY -> by(ProgressRow::fullDutyOn);
            case DAYS_LEFT ->
                by(row -> row.daysLeft() == null ? null : row.daysLeft().days());
        };
        return first.thenComparing(ProgressRow::patient)
                .thenComparing(row -> row.id().toString());
    }

    private static <T extends Comparable<? super T>> Comparator<ProgressRow> by(Function<ProgressRow, T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
