package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftingDurationTest {

    private static WorkPattern pattern(double hours, Double recovery, Double next) {
        return Lifting.metric().hours(hours).recovery(recovery, next).lift();
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, SHORT",
        "1, SHORT",
        "1.001, MODERATE",
        "2, MODERATE",
        "2.001, LONG",
        "8, LONG",
    })
    void theHoursAloneSayWhereThereIsNoRecovery(double hours, LiftingDuration expected) {
        assertThat(LiftingDuration.of(pattern(hours, null, null))).isEqualTo(expected);
    }

    /** The manual's own illustrations, in minutes. */
    @ParameterizedTest
    @CsvSource({
        "30, 10, 45, MODERATE, 75",
        "30, 30, 45, SHORT, 45",
        "45, 45, 30, SHORT, 45",
        "120, 36, 120, MODERATE, 120",
        "120, 35, 120, LONG, 240",
        "60, 59, 60, MODERATE, 120",
        "60, 59, 61, LONG, 121",
        "60, 60, 480, LONG, 480",
        "121, 37, 60, LONG, 181",
        "180, 1440, 300, LONG, 480",
        "300, 0, 300, LONG, 600",
        "0.00000001, 0, 60, MODERATE, 60.00000001",
    })
    void workIsAddedUpAcrossARecoveryThatIsTooShort(
            double minutes, double recovery, double next, LiftingDuration expected, double counted) {
        WorkPattern pattern = pattern(minutes / 60, recovery / 60, next / 60);

        assertThat(LiftingDuration.of(pattern)).isEqualTo(expected);
        assertThat(pattern.countedHours() * 60).isCloseTo(counted, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "45, 45, SHORT",
        "45, 44, MODERATE",
        "30, 10, MODERATE",
        "30, 9, MODERATE",
        "30, 8, LONG",
        "120, 36, MODERATE",
        "120, 35, LONG",
        "121, 600, LONG",
        "60, 0, LONG",
        "0.00000001, 0, LONG",
    })
    void withoutWordOfWhatFollowsTheRecoveryMustBeEnoughForTheClass(
            double minutes, double recovery, LiftingDuration expected) {
        assertThat(LiftingDuration.of(pattern(minutes / 60, recovery / 60, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.75, 1.25, MODERATE", "3, 4, 7, LONG"})
    void moreLiftingWithNoRecoveryAtAllIsAdded(double hours, double next, double counted, LiftingDuration expected) {
        WorkPattern pattern = pattern(hours, null, next);

        assertThat(pattern.countedHours()).isEqualTo(counted);
        assertThat(LiftingDuration.of(pattern)).isEqualTo(expected);
    }
}
