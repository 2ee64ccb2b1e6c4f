package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void itIsThePlansOwnAtItsFirstStage() {
        assertThat(Baseline.ofPlan(3).value()).isEqualTo(3);
    }

    @Test
    void itCountsAsAtLeastTwo() {
        assertThat(Baseline.ofPlan(0).value()).isEqualTo(2);
    }

    @Test
    void anUpgradeTakesTheMedianOfTheThreeLoggedShiftsBefore() {
        assertThat(Baseline.ofPlan(6).afterUpgrade(List.of(6, 5, 3, 4)).value()).isEqualTo(4);
    }

    @Test
    void itNeverRisesAboveThePlansBaselinePain() {
        assertThat(Baseline.ofPlan(3).afterUpgrade(List.of(5, 5, 5)).value()).isEqualTo(3);
    }

    @Test
    void withFewerThanThreeLoggedShiftsItStays() {
        assertThat(Baseline.ofPlan(4).afterUpgrade(List.of(2, 2)).value()).isEqualTo(4);
    }

    @Test
    void aHoldSetsItAndItsCeiling() {
        Baseline after = Baseline.ofPlan(3).afterHold(5);

        assertThat(after.value()).isEqualTo(5);
        assertThat(after.afterUpgrade(List.of(6, 6, 6)).value()).isEqualTo(5);
    }

    @Test
    void aHoldThatSetsNothingLeavesIt() {
        assertThat(Baseline.ofPlan(3).afterHold(null).value()).isEqualTo(3);
    }

    @Test
    void afterALowerMedianItMayRiseAgainToTheCeiling() {
        Baseline lower = Baseline.ofPlan(4).afterUpgrade(List.of(2, 2, 2));

        assertThat(lower.value()).isEqualTo(2);
        assertThat(lower.afterUpgrade(List.of(4, 4, 5)).value()).isEqualTo(4);
    }
}
