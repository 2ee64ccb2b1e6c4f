package org.returntowork.ergonomics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One arm and its wrist as seen, from which both methods take their step scores. Angles are in whole degrees.
 *
 * @param upperArmDegrees against the trunk, in front of it positive
 * @param upperArmRotated REBA alone asks it
 * @param lowerArmDegrees the elbow's bend, 0 a straight arm
 * @param acrossMidline or out to the side of the body; RULA alone asks it
 * @param wristDegrees bent up or down, 0 in line with the lower arm
 */
public record ArmPosture(
        @NotNull @Min(-90) @Max(180) Integer upperArmDegrees,
        List<UpperArmSign> upperArmSigns,
        Boolean upperArmRotated,
        @NotNull @Min(0) @Max(180) Integer lowerArmDegrees,
        Boolean acrossMidline,
        @NotNull @Min(0) @Max(90) Integer wristDegrees,
        List<WristSign> wristSigns) {

    static final ArmPosture EMPTY = new ArmPosture(null, null, null, null, null, null, null);

    public ArmPosture {
        upperArmSigns = Ticks.of(upperArmSigns);
        wristSigns = Ticks.of(wristSigns);
    }

    /** 1 to 6: the angle's score, one more each for a raised shoulder and an abducted arm, one less if supported. */
    int rulaUpperArm() {
        return upperArm(upperArmSigns.contains(UpperArmSign.ABDUCTED));
    }

    /** 1 to 6: as RULA's, but an abducted or rotated arm is one more together. */
    int rebaUpperArm() {
        return upperArm(upperArmSigns.contains(UpperArmSign.ABDUCTED) || Boolean.TRUE.equals(upperArmRotated));
    }

    /** No table has a row below 1, so that support takes nothing from the lightest posture. */
    private int upperArm(boolean away) {
        int score = AngleBands.UPPER_ARM.score(upperArmDegrees)
                + Ticks.one(upperArmSigns.contains(UpperArmSign.SHOULDER_RAISED))
                + Ticks.one(away)
                - Ticks.one(upperArmSigns.contains(UpperArmSign.SUPPORTED));
        return Math.max(1, score);
    }

    /** 1 to 3: the angle's score, one more for working across the midline or out to the side. */
    int rulaLowerArm() {
        return AngleBands.LOWER_ARM.score(lowerArmDegrees) + Ticks.one(acrossMidline);
    }

    /** 1 or 2, by the angle alone. */
    int rebaLowerArm() {
        return AngleBands.LOWER_ARM.score(lowerArmDegrees);
    }

    /** 1 to 4: the angle's score, one more for a wrist bent to a side. */
    int rulaWrist() {
        return AngleBands.RULA_WRIST.score(wristDegrees) + Ticks.one(wristSigns.contains(WristSign.DEVIATED));
    }

    /** 1, or 2 at or near the end of the forearm's turning range. */
    int rulaWristTwist() {
        return 1 + Ticks.one(wristSigns.contains(WristSign.TWISTED));
    }

    /** 1 to 3: the angle's score, one more for a wrist bent to a side or twisted. */
    int rebaWrist() {
        return AngleBands.REBA_WRIST.score(wristDegrees) + Ticks.one(!wristSigns.isEmpty());
    }
}
