package org.returntowork.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long modified duty may still last under the program.
 *
 * @param days calendar days left; negative when the program's days are used up, which changes nothing by itself
 * @param endsOn the program's last day
 * @param soon whether 80 % of the days or more are used
 */
public record DaysLeft(int days, LocalDate endsOn, boolean soon) {

    /**
     * The program's days less the calendar days since the first stage began; empty before it, and after modified duty
     * has ended.
     */
    public static Optional<DaysLeft> of(StageProgress course, int programDays, LocalDate today) {
        return course == null ? Optional.empty() : of(course.state(), course.firstBegan(), programDays, today);
    }

    static Optional<DaysLeft> of(StagedReturn course, int programDays, LocalDate today) {
        LocalDate firstBegan =
                course.runs().isEmpty() ? null : course.runs().get(0).beginsOn();
        return of(course.stateOn(today), firstBegan, programDays, today);
    }

    private static Optional<DaysLeft> of(WorkState state, LocalDate firstBegan, int programDays, LocalDate today) {
        boolean over = firstBegan == null
                || state == WorkState.FULL_DUTY
                || state == WorkState.LASTING
                || state == WorkState.CLOSED;
        if (over) {
            return Optional.empty();
        }
        int used = (int) Math.max(0, DAYS.between(firstBegan, today));
        return Optional.of(
                new DaysLeft(programDays - used, firstBegan.plusDays(programDays), used * 5 >= programDays * 4));
    }
}
