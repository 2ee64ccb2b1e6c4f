package org.returntowork.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * An organisation's working-day calendar: its days of the week without its holidays. Counts whole days and knows no time
 * zone; dates are those of the case. Fails only where no day of the week is a working day.
 */
public record WorkingDays(Set<DayOfWeek> days, Set<LocalDate> holidays) {

    public WorkingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one working day a week");
        }
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
    }

    public static WorkingDays of(Program program) {
        return program.calendar();
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /**
     * The n-th working day after the date, or before it where n is negative; for 0 the date itself, or the next working
     * day where it is none.
     */
    public LocalDate plus(LocalDate date, int n) {
        if (n == 0) {
            return isWorkingDay(date) ? date : plus(date, 1);
        }
        int direction = Integer.signum(n);
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after the first date up to and including the last; 0 where the last is not later. */
    public int between(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
