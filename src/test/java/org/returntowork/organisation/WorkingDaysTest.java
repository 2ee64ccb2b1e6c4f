package org.returntowork.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-05-01");
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    private final WorkingDays calendar =
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(MONDAY));

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
        assertThat(calendar.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void countingForwardLeapsOverTheWeekendAndTheHoliday() {
        assertThat(calendar.plus(FRIDAY, 1)).isEqualTo("2026-05-05");
        assertThat(calendar.plus(FRIDAY, 5)).isEqualTo("2026-05-11");
    }

    @Test
    void countingBackLeapsOverThemToo() {
        assertThat(calendar.plus(LocalDate.parse("2026-05-05"), -1)).isEqualTo(FRIDAY);
    }

    @Test
    void noDaysAtAllIsTheDateItselfOrTheNextWorkingDay() {
        assertThat(calendar.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(calendar.plus(FRIDAY.plusDays(1), 0)).isEqualTo("2026-05-05");
    }

    @Test
    void betweenCountsTheLastDayButNotTheFirst() {
        assertThat(calendar.between(FRIDAY, LocalDate.parse("2026-05-06"))).isEqualTo(2);
        assertThat(calendar.between(FRIDAY, FRIDAY)).isZero();
        assertThat(calendar.between(FRIDAY, FRIDAY.minusDays(3))).isZero();
    }

    @Test
    void aWeekWithoutAnyWorkingDayIsRefused() {
        assertThatThrownBy(() -> new WorkingDays(Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
