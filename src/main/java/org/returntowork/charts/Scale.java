package org.returntowork.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Places days from left to right, each in a column of the same width.
 *
 * @param left where the first day's column begins, in pixels
 * @param width of all days together, in pixels
 */
public record Scale(LocalDate first, LocalDate last, double left, double width) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Scale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public double right() {
        return left + width;
    }

    /** The width of one day's column. */
    public double day() {
        return width / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The middle of the day's column; a day outside is placed outside. */
    public double x(LocalDate day) {
        return start(day) + day() / 2;
    }

    /** Where the day's column begins. */
    public double start(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * day();
    }

    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Mondays at equal distances of 1, 2, 4 … weeks, as close as so many pixels allow. */
    public List<LocalDate> mondays(double atLeastApart) {
        int weeks = 1;
        while (weeks * 7 * day() < atLeastApart) {
            weeks *= 2;
        }
        List<LocalDate> mondays = new ArrayList<>();
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(last)) {
            mondays.add(monday);
            monday = monday.plusWeeks(weeks);
        }
        return mondays;
    }
}
