package org.returntowork.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shifts that follow from the runs, less holidays, with what was changed since. */
class Roster {

    /** How far ahead a next shift is looked for. */
    private static final int DAYS_AHEAD = 120;

    /** More calendar days than this without a shift bring the review forward. */
    private static final int LONG_GAP = 7;

    private final StagedReturn course;
    private final Set<LocalDate> holidays;
    private final Map<LocalDate, ShiftChange> changes;

    Roster(StagedReturn course, Collection<LocalDate> holidays, Collection<ShiftChange> changes) {
        this.course = course;
        this.holidays = Set.copyOf(holidays);
        this.changes = changes.stream().collect(Collectors.toMap(ShiftChange::date, Function.identity()));
    }

    Optional<Shift> on(LocalDate date) {
        return course.runWorkedOn(date).flatMap(run -> shift(run, date));
    }

    /** Whether a stage is in force on that day. */
    boolean worksOn(LocalDate date) {
        return course.runWorkedOn(date).isPresent();
    }

    /** Whether there is a shift that nobody missed; does not tell why one was missed. */
    boolean attended(LocalDate date) {
        return on(date).filter(shift -> !shift.missed()).isPresent();
    }

    /** The minutes of a shift on that day; 0 without a stage. */
    int minutesAllowed(LocalDate date) {
        return course.runWorkedOn(date)
                .map(run -> Math.min(run.stage().minutesPerShift(), minutesWhileLighter(date)))
                .orElse(0);
    }

    boolean offForIllness(LocalDate date) {
        ShiftChange change = changes.get(date);
        return change != null && !change.works() && change.reason() == OffReason.ILLNESS;
    }

    private Optional<Shift> shift(Run run, LocalDate date) {
        Stage stage = run.stage();
        ShiftChange change = changes.get(date);
        boolean missed = change != null && change.injury();
        boolean scheduled = change == null
                ? stage.weekdays().contains(date.getDayOfWeek()) && !holidays.contains(date)
                : change.works() || missed;
        if (!scheduled) {
            return Optional.empty();
        }
        int minutes =
                change != null && change.plannedMinutes() != null ? change.plannedMinutes() : minutesAllowed(date);
        LocalDate movedFrom = change == null ? null : change.movedFrom();
        return Optional.of(new Shift(date, minutes, run.id(), run.stageNumber(), stage.nights(), movedFrom, missed));
    }

    private int minutesWhileLighter(LocalDate date) {
        return course.stateOn(date) != WorkState.LIGHTER
                ? Integer.MAX_VALUE
                : course.limitsOn(date).map(Stage::minutesPerShift).orElse(Integer.MAX_VALUE);
    }

    /** Both days included. */
    List<Shift> between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : from.datesUntil(to.plusDays(1))
                        .flatMap(date -> on(date).stream())
                        .toList();
    }

    /** That day included. */
    List<Shift> ofRun(Run run, LocalDate upTo) {
        return between(run.beginsOn(), upTo).stream()
                .filter(shift -> shift.run().equals(run.id()))
                .toList();
    }

    /** Without that day. */
    Optional<Shift> after(LocalDate date) {
        return ahead(date.plusDays(1)).findFirst();
    }

    /** Without that day. */
    Optional<Shift> before(LocalDate date) {
        return Stream.iterate(date.minusDays(1), day -> day.minusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(day -> on(day).stream())
                .findFirst();
    }

    /** The run's n-th scheduled shift, if it is in sight. */
    Optional<Shift> nth(Run run, int n) {
        return n < 1 ? Optional.empty() : ofRunAhead(run).skip(n - 1L).findFirst();
    }

    /**
     * The morning after the run's last needed shift, or after the last one before a long gap; where those are not in
     * sight, after the stage's weeks.
     */
    LocalDate reviewOn(Run run) {
        LocalDate last = null;
        int count = 0;
        for (Shift shift : (Iterable<Shift>) ofRunAhead(run)::iterator) {
            if (last != null && isLong(last, shift.date())) {
                break;
            }
            last = shift.date();
            if (++count == run.minShiftsNeeded()) {
                break;
            }
        }
        boolean inSight =
                last != null && (count == run.minShiftsNeeded() || after(last).isPresent());
        return inSight ? last.plusDays(1) : run.beginsOn().plusWeeks(run.stage().weeks());
    }

    /** Whether more calendar days pass between two shifts than a run can do without. */
    static boolean isLong(LocalDate shift, LocalDate next) {
        return ChronoUnit.DAYS.between(shift, next) - 1 > LONG_GAP;
    }

    private Stream<Shift> ofRunAhead(Run run) {
        return Stream.iterate(run.beginsOn(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD + 7L * Math.max(1, run.minShiftsNeeded()))
                .flatMap(day -> on(day).stream())
                .filter(shift -> shift.run().equals(run.id()));
    }

    private Stream<Shift> ahead(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1)).limit(DAYS_AHEAD).flatMap(day -> on(day).stream());
    }
}
