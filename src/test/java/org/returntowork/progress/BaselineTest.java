package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Instant AGREED = Instant.parse("2026-05-01T09:00:00Z");

    private static Baseline of(int ofPlan) {
        return Baseline.of(ofPlan, ofPlan, AGREED, null, null);
    }

    @Test
    void itIsThePlansOwnAtItsFirstStage() {
        assertThat(of(3).value()).isEqualTo(3);
    }

    @Test
    void itCountsAsAtLeastTwo() {
        assertThat(of(0).value()).isEqualTo(2);
    }

    @Test
    void aRunKeepsWhatItBeganWithUnderThePlansCeiling() {
        assertThat(Baseline.of(3, 5, AGREED, null, null).value()).isEqualTo(3);
        assertThat(Baseline.of(5, 4, AGREED, null, null).value()).isEqualTo(4);
        assertThat(Baseline.of(2.5, 4, null, null, null).value()).isEqualTo(3);
    }

    @Test
    void anUpgradeTakesTheMedianOfTheThreeLoggedShiftsBefore() {
        assertThat(of(6).afterUpgrade(List.of(6, 5, 3, 4)).value()).isEqualTo(4);
    }

    @Test
    void itNeverRisesAboveThePlansBaselinePain() {
        assertThat(of(3).afterUpgrade(List.of(5, 5, 5)).value()).isEqualTo(3);
    }

    @Test
    void withFewerThanThreeLoggedShiftsItStays() {
        assertThat(of(4).afterUpgrade(List.of(2, 2)).value()).isEqualTo(4);
    }

    @Test
    void aHoldSetsItsCeilingUntilAnotherPlanIsAgreed() {
        Baseline after = Baseline.of(5, 3, AGREED, 5, AGREED.plusSeconds(1));
        assertThat(after.value()).isEqualTo(5);
        assertThat(after.afterUpgrade(List.of(6, 6, 6)).value()).isEqualTo(5);

        assertThat(Baseline.of(5, 3, AGREED, 5, AGREED).value()).isEqualTo(3);
        assertThat(Baseline.of(5, 3, null, 5, AGREED).value()).isEqualTo(5);
    }

    @Test
    void afterALowerMedianItMayRiseAgainToTheCeiling() {
        Baseline lower = of(4).afterUpgrade(List.of(2, 2, 2));

        assertThat(lower.value()).isEqualTo(2);
        assertThat(lower.afterUpgrade(List.of(4, 4, 5)).value()).isEqualTo(4);
    }
}
