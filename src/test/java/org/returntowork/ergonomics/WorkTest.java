package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes on top of the posture: muscle use, force, load, hold and activity. */
class WorkTest {

    @ParameterizedTest
    @CsvSource({
        "NO_LONGER_THAN_A_MINUTE, false, 0, 0",
        "OVER_ONE_MINUTE,         false, 0, 1",
        "OVER_TEN_MINUTES,        false, 1, 1",
        "NO_LONGER_THAN_A_MINUTE, true,  1, 1",
        "OVER_TEN_MINUTES,        true,  1, 1"
    })
    void heldStillCountsFromTenMinutesOnTheWorksheetAndFromOneInTheOlderSources(
            Held held, boolean repeated, int worksheet, int older) {
        Effort effort = new Effort(held, repeated, 0.0, null, null);

        assertThat(effort.muscleUse(RulaTable.WORKSHEET)).isEqualTo(worksheet);
        assertThat(effort.muscleUse(RulaTable.OLDER)).isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({
        "0,    false, false, 0",
        "1.9,  false, false, 0",
        "1.9,  true,  false, 0",
        "2,    false, false, 1",
        "10,   false, false, 1",
        "2,    true,  false, 2",
        "10,   true,  false, 2",
        "10.1, false, false, 3",
        "10.1, true,  false, 3",
        "0,    false, true,  3",
        "5,    true,  true,  3"
    })
    void rulasForceGoesByWeightSteadinessAndShock(double kilograms, boolean steady, boolean jerky, int score) {
        assertThat(new Effort(Held.NO_LONGER_THAN_A_MINUTE, null, kilograms, steady, jerky).force())
                .isEqualTo(score);
    }

    @Test
    void whatIsNotTickedIsNot() {
        Effort effort = new Effort(Held.NO_LONGER_THAN_A_MINUTE, null, 5.0, null, null);

        assertThat(effort.muscleUse(RulaTable.OLDER)).isZero();
        assertThat(effort.force()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0,    false, 0",
        "4.9,  false, 0",
        "5,    false, 1",
        "10,   false, 1",
        "10.1, false, 2",
        "0,    true,  1",
        "5,    true,  2",
        "20,   true,  3"
    })
    void rebasLoadGoesByWeightAndShock(double kilograms, boolean jerky, int score) {
        assertThat(new RebaWork(kilograms, jerky, null, null, null).load()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"GOOD, 0", "FAIR, 1", "POOR, 2", "UNACCEPTABLE, 3"})
    void theHoldIsScoredFromGoodToUnacceptable(HandHold hold, int score) {
        assertThat(new RebaWork.Hand(hold).score()).isEqualTo(score);
    }

    @Test
    void eachActivityCountsOnce() {
        assertThat(activity()).isZero();
        assertThat(activity(RebaActivity.RAPID_OR_UNSTABLE, RebaActivity.RAPID_OR_UNSTABLE))
                .isEqualTo(1);
        assertThat(activity(RebaActivity.values())).isEqualTo(3);
    }

    private static int activity(RebaActivity... ticked) {
        List<RebaActivity> all = Arrays.asList(ticked);
        return new RebaWork(0.0, null, null, null, all).activityScore();
    }
}
