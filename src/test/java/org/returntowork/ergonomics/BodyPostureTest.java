package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.ergonomics.TurnSign.BENT_SIDEWAYS;
import static org.returntowork.ergonomics.TurnSign.TWISTED;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the angles and signs of neck, trunk and legs to their step scores; a border belongs to the lighter band. */
class BodyPostureTest {

    private static BodyPosture neck(int degrees, TurnSign... signs) {
        return new BodyPosture(degrees, Arrays.asList(signs), 0, null, null, Stance.BOTH_FEET, null);
    }

    private static BodyPosture trunk(int degrees, Boolean supported, TurnSign... signs) {
        return new BodyPosture(0, null, degrees, Arrays.asList(signs), supported, Stance.BOTH_FEET, null);
    }

    private static BodyPosture legs(Stance stance, Integer knees) {
        return new BodyPosture(0, null, 0, null, null, stance, knees);
    }

    @ParameterizedTest
    @CsvSource({"-60, 4, 2", "-1, 4, 2", "0, 1, 1", "10, 1, 1", "11, 2, 1", "20, 2, 1", "21, 3, 2", "90, 3, 2"})
    void theNeckIsScoredByItsAngle(int degrees, int rula, int reba) {
        assertThat(neck(degrees).rulaNeck()).isEqualTo(rula);
        assertThat(neck(degrees).rebaNeck()).isEqualTo(reba);
    }

    @Test
    void aTurnedNeckAddsOneEachInRulaAndOneTogetherInReba() {
        assertThat(neck(0, TWISTED).rulaNeck()).isEqualTo(2);
        assertThat(neck(0, BENT_SIDEWAYS).rulaNeck()).isEqualTo(2);
        assertThat(neck(-10, TWISTED, BENT_SIDEWAYS).rulaNeck()).isEqualTo(6);
        assertThat(neck(0, TWISTED).rebaNeck()).isEqualTo(2);
        assertThat(neck(30, TWISTED, BENT_SIDEWAYS).rebaNeck()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-45, 3", "-21, 3", "-20, 2", "-1, 2", "0, 1", "1, 2", "20, 2", "21, 3", "60, 3", "61, 4", "120, 4"})
    void theTrunkIsScoredByItsAngle(int degrees, int score) {
        assertThat(trunk(degrees, null).rulaTrunk()).isEqualTo(score);
        assertThat(trunk(degrees, false).rebaTrunk()).isEqualTo(score);
    }

    @Test
    void aTurnedTrunkAddsOneEachInRulaAndOneTogetherInReba() {
        assertThat(trunk(0, null, TWISTED).rulaTrunk()).isEqualTo(2);
        assertThat(trunk(61, null, TWISTED, BENT_SIDEWAYS).rulaTrunk()).isEqualTo(6);
        assertThat(trunk(0, null, BENT_SIDEWAYS).rebaTrunk()).isEqualTo(2);
        assertThat(trunk(61, null, TWISTED, BENT_SIDEWAYS).rebaTrunk()).isEqualTo(5);
    }

    @Test
    void aTrunkWellSupportedCountsAsUprightInRulaAlone() {
        assertThat(trunk(-15, true).rulaTrunk()).isEqualTo(1);
        assertThat(trunk(-15, true, TWISTED).rulaTrunk()).isEqualTo(2);
        assertThat(trunk(-15, true).rebaTrunk()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void legsAreSupportedUnlessOnOneLegOrUnstable(Stance stance) {
        int score = stance == Stance.ONE_LEG_OR_UNSTABLE ? 2 : 1;

        assertThat(legs(stance, null).rulaLegs()).isEqualTo(score);
        assertThat(legs(stance, null).rebaLegs()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "29, 1", "30, 2", "60, 2", "61, 3", "150, 3"})
    void bentKneesAddInRebaAlone(int degrees, int score) {
        assertThat(legs(Stance.BOTH_FEET, degrees).rebaLegs()).isEqualTo(score);
        assertThat(legs(Stance.WALKING, degrees).rebaLegs()).isEqualTo(score);
        assertThat(legs(Stance.ONE_LEG_OR_UNSTABLE, degrees).rebaLegs()).isEqualTo(score + 1);
        assertThat(legs(Stance.BOTH_FEET, degrees).rulaLegs()).isEqualTo(1);
    }

    @Test
    void bentKneesDoNotCountWhileSitting() {
        assertThat(legs(Stance.SITTING, 90).rebaLegs()).isEqualTo(1);
    }
}
