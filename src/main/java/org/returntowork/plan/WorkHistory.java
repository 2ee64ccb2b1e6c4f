package org.returntowork.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What held of the patient's work from which day on, so that any day can be asked about later. */
record WorkHistory(List<Span> spans) {

    static final WorkHistory EMPTY = new WorkHistory(List.of());

    private static final Span BEFORE = new Span(LocalDate.MIN, WorkState.NOT_BACK_YET, null, null);

    WorkHistory {
        spans = List.copyOf(spans);
    }

    /**
     * From a day on, this holds until the next span.
     *
     * @param run the run in force; null before the first and after the plan was completed
     * @param limits the stage whose limits hold, where it is not the run's; else null
     */
    record Span(LocalDate from, WorkState state, UUID run, Stage limits) {}

    /** What was to begin after that day no longer does. */
    WorkHistory then(LocalDate from, WorkState state, UUID run, Stage limits) {
        List<Span> next = new ArrayList<>(spans);
        next.removeIf(each -> each.from().isAfter(from));
        next.add(new Span(from, state, run, limits));
        return new WorkHistory(next);
    }

    /** What holds at the end of that day. */
    Span on(LocalDate date) {
        return spans.stream().filter(span -> !span.from().isAfter(date)).reduce(BEFORE, (earlier, later) -> later);
    }

    /** The day something else holds, as far as it is decided. */
    Optional<LocalDate> nextAfter(LocalDate date) {
        return spans.stream().map(Span::from).filter(date::isBefore).findFirst();
    }

    /** The last run that was in force, uninterrupted, for at least a part of that day. */
    Optional<UUID> workedOn(LocalDate date) {
        List<Span> ofDay = new ArrayList<>(List.of(on(date.minusDays(1))));
        spans.stream().filter(span -> span.from().equals(date)).forEach(ofDay::add);
        return ofDay.stream()
                .filter(span -> span.state().atAStage() && span.run() != null)
                .reduce((earlier, later) -> later)
                .map(Span::run);
    }

    /** The last span that follows from the plan: what an interruption interrupts. */
    Span uninterrupted() {
        return spans.stream().filter(span -> !span.state().interrupts()).reduce(BEFORE, (earlier, later) -> later);
    }

    /** Whether the present interruption holds a stop of all work. */
    boolean stopped() {
        for (int i = spans.size() - 1; i >= 0 && spans.get(i).state().interrupts(); i--) {
            if (spans.get(i).state() == WorkState.NO_WORK) {
                return true;
            }
        }
        return false;
    }
}
