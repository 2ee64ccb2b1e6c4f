package org.returntowork.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 5, 6);
    private static final Scale TEN_DAYS = new Scale(WEDNESDAY, WEDNESDAY.plusDays(9), 30, 200);

    @Test
    void eachDayHasAColumnOfTheSameWidth() {
        assertThat(TEN_DAYS.day()).isEqualTo(20);
        assertThat(TEN_DAYS.start(WEDNESDAY)).isEqualTo(30);
        assertThat(TEN_DAYS.x(WEDNESDAY)).isEqualTo(40);
        assertThat(TEN_DAYS.end(WEDNESDAY.plusDays(9))).isEqualTo(TEN_DAYS.right());
    }

    @Test
    void aDayWithoutAShiftTakesItsPlaceToo() {
        assertThat(TEN_DAYS.x(WEDNESDAY.plusDays(5)) - TEN_DAYS.x(WEDNESDAY)).isCloseTo(100, within(1e-9));
    }

    @Test
    void mondaysAreAsCloseAsTheirLabelsAllow() {
        Scale weeks = new Scale(WEDNESDAY, WEDNESDAY.plusDays(69), 0, 700);

        assertThat(weeks.mondays(70)).hasSize(10).startsWith(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18));
        assertThat(weeks.mondays(71)).hasSize(5).startsWith(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 25));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Scale(WEDNESDAY, WEDNESDAY.minusDays(1), 0, 100))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
