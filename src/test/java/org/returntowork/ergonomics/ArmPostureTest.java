package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.returntowork.ergonomics.UpperArmSign.ABDUCTED;
import static org.returntowork.ergonomics.UpperArmSign.SHOULDER_RAISED;
import static org.returntowork.ergonomics.UpperArmSign.SUPPORTED;
import static org.returntowork.ergonomics.WristSign.DEVIATED;
import static org.returntowork.ergonomics.WristSign.TWISTED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an arm's angles and signs to its step scores; a border belongs to the lighter band. */
class ArmPostureTest {

    private static ArmPosture upperArm(int degrees, UpperArmSign... signs) {
        return new ArmPosture(degrees, Arrays.asList(signs), null, 80, null, 0, null);
    }

    private static ArmPosture lowerArm(int degrees, Boolean across) {
        return new ArmPosture(0, null, null, degrees, across, 0, null);
    }

    private static ArmPosture wrist(int degrees, WristSign... signs) {
        return new ArmPosture(0, null, null, 80, null, degrees, Arrays.asList(signs));
    }

    @ParameterizedTest
    @CsvSource({"-90, 2", "-21, 2", "-20, 1", "0, 1", "20, 1", "21, 2", "45, 2", "46, 3", "90, 3", "91, 4", "180, 4"})
    void theUpperArmIsScoredByItsAngle(int degrees, int score) {
        assertThat(upperArm(degrees).rulaUpperArm()).isEqualTo(score);
        assertThat(upperArm(degrees).rebaUpperArm()).isEqualTo(score);
    }

    @Test
    void aRaisedShoulderAndAnAbductedArmAddOneEachAndSupportTakesOne() {
        assertThat(upperArm(60, SHOULDER_RAISED).rulaUpperArm()).isEqualTo(4);
        assertThat(upperArm(60, ABDUCTED).rulaUpperArm()).isEqualTo(4);
        assertThat(upperArm(60, SUPPORTED).rulaUpperArm()).isEqualTo(2);
        assertThat(upperArm(120, SHOULDER_RAISED, ABDUCTED).rulaUpperArm()).isEqualTo(6);
        assertThat(upperArm(60, SHOULDER_RAISED, ABDUCTED, SUPPORTED).rebaUpperArm())
                .isEqualTo(4);
        assertThat(upperArm(120, SHOULDER_RAISED, ABDUCTED).rebaUpperArm()).isEqualTo(6);
    }

    @Test
    void supportTakesNothingFromTheLightestPosture() {
        assertThat(upperArm(0, SUPPORTED).rulaUpperArm()).isEqualTo(1);
        assertThat(upperArm(0, SUPPORTED).rebaUpperArm()).isEqualTo(1);
        assertThat(upperArm(0, SUPPORTED, SHOULDER_RAISED).rulaUpperArm()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"false, false, 3, 3", "true, false, 4, 4", "false, true, 3, 4", "true, true, 4, 4"})
    void anArmRotatedCountsInRebaAndNoMoreThanAbducted(boolean abducted, boolean rotated, int rula, int reba) {
        List<UpperArmSign> signs = abducted ? List.of(ABDUCTED) : List.of();
        ArmPosture arm = new ArmPosture(60, signs, rotated, 80, null, 0, null);

        assertThat(arm.rulaUpperArm()).isEqualTo(rula);
        assertThat(arm.rebaUpperArm()).isEqualTo(reba);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "59, 2", "60, 1", "80, 1", "100, 1", "101, 2", "180, 2"})
    void theLowerArmIsScoredByItsAngle(int degrees, int score) {
        assertThat(lowerArm(degrees, null).rulaLowerArm()).isEqualTo(score);
        assertThat(lowerArm(degrees, null).rebaLowerArm()).isEqualTo(score);
    }

    @Test
    void workAcrossTheMidlineAddsOneInRulaAlone() {
        assertThat(lowerArm(80, true).rulaLowerArm()).isEqualTo(2);
        assertThat(lowerArm(120, true).rulaLowerArm()).isEqualTo(3);
        assertThat(lowerArm(80, false).rulaLowerArm()).isEqualTo(1);
        assertThat(lowerArm(80, true).rebaLowerArm()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 2, 1", "15, 2, 1", "16, 3, 2", "90, 3, 2"})
    void theWristIsScoredByItsAngle(int degrees, int rula, int reba) {
        assertThat(wrist(degrees).rulaWrist()).isEqualTo(rula);
        assertThat(wrist(degrees).rebaWrist()).isEqualTo(reba);
    }

    @Test
    void aWristBentToASideAddsOne() {
        assertThat(wrist(16, DEVIATED).rulaWrist()).isEqualTo(4);
        assertThat(wrist(16, DEVIATED).rulaWristTwist()).isEqualTo(1);
        assertThat(wrist(16, DEVIATED).rebaWrist()).isEqualTo(3);
    }

    @Test
    void aTwistIsAScoreOfItsOwnInRulaAndAddsOneInReba() {
        assertThat(wrist(0, TWISTED).rulaWrist()).isEqualTo(1);
        assertThat(wrist(0, TWISTED).rulaWristTwist()).isEqualTo(2);
        assertThat(wrist(0, TWISTED).rebaWrist()).isEqualTo(2);
        assertThat(wrist(0, TWISTED, DEVIATED).rebaWrist()).isEqualTo(2);
    }

    @Test
    void aSignTickedTwiceCountsOnceAndAnEmptyOneNever() {
        ArmPosture arm = new ArmPosture(
                60, Arrays.asList(ABDUCTED, null, ABDUCTED), null, 80, null, 0, Arrays.asList((WristSign) null));

        assertThat(arm.upperArmSigns()).containsExactly(ABDUCTED);
        assertThat(arm.wristSigns()).isEmpty();
        assertThat(arm.rebaWrist()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-91, 181})
    void anAngleNoArmReachesHasNoScore(int degrees) {
        assertThatThrownBy(() -> AngleBands.UPPER_ARM.score(degrees))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(degrees + " degrees");
    }
}
