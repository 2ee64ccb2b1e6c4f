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
        boolean over = course == null
                || course.firstBegan() == null
                || course.state() == WorkState.FULL_DUTY
                || course.state() == WorkState.LASTING
                || course.state() == WorkState.CLOSED;
        if (over) {
            return Optional.empty();
        }
        int used = (int) Math.max(0, DAYS.between(course.firstBegan(), today));
        return Optional.of(new DaysLeft(
                programDays - used, course.firstBegan().plusDays(programDays), used * 5 >= programDays * 4));
    }
}
