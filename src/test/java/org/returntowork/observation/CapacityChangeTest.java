package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.returntowork.duties.DemandKind;

class CapacityChangeTest {

    private static Capacity ladder(Integer bout, Integer times, Integer cm) {
        return new Capacity(DemandKind.CLIMB_LADDER, null, null, null, null, 120, bout, times, cm, null);
    }

    @Test
    void aLowerFigureOfAnySortIsLess() {
        Capacity before = ladder(30, 15, 75);

        assertThat(ladder(30, 15, 75).isLessThan(before)).isFalse();
        assertThat(ladder(30, 20, 125).isLessThan(before)).isFalse();
        assertThat(ladder(20, 20, 125).isLessThan(before)).isTrue();
        assertThat(ladder(30, 14, 125).isLessThan(before)).isTrue();
        assertThat(ladder(30, 20, 74).isLessThan(before)).isTrue();
        assertThat(ladder(null, 15, 75).isLessThan(before)).isFalse();
    }

    @Test
    void onlyFiguresOfTheSameSortAreCompared() {
        Capacity untimed = new Capacity(DemandKind.CLIMB_LADDER, null, null, null, null, null, null, 5, null, null);
        Capacity timed = new Capacity(DemandKind.CLIMB_LADDER, null, null, null, null, 60, null, null, null, null);

        assertThat(timed.compares(untimed)).isFalse();
        assertThat(timed.compares(ladder(30, 15, 75))).isTrue();
    }
}
