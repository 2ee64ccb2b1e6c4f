package org.returntowork.ergonomics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Neck, trunk and legs as seen, from which both methods take their step scores. Angles are in whole degrees, forwards
 * positive.
 *
 * @param neckDegrees against the trunk
 * @param trunkDegrees against the upright
 * @param trunkSupported sitting with the back well supported counts as upright; RULA alone asks it
 * @param kneeDegrees how far the knees are bent while standing; REBA alone asks it, and none given is straight
 */
public record BodyPosture(
        @NotNull @Min(-60) @Max(90) Integer neckDegrees,
        List<TurnSign> neckSigns,
        @NotNull @Min(-45) @Max(120) Integer trunkDegrees,
        List<TurnSign> trunkSigns,
        Boolean trunkSupported,
        @NotNull Stance stance,
        @Min(0) @Max(150) Integer kneeDegrees) {

    static final BodyPosture EMPTY = new BodyPosture(null, null, null, null, null, null, null);

    public BodyPosture {
        neckSigns = Ticks.of(neckSigns);
        trunkSigns = Ticks.of(trunkSigns);
    }

    /** As RULA asks it. */
    BodyPosture withoutKnees() {
        return new BodyPosture(neckDegrees, neckSigns, trunkDegrees, trunkSigns, trunkSupported, stance, null);
    }

    /** 1 to 6: the angle's score, one more each for twisted and bent to a side. */
    int rulaNeck() {
        return AngleBands.RULA_NECK.score(neckDegrees) + neckSigns.size();
    }

    /** 1 to 3: the angle's score, one more for twisted or bent to a side. */
    int rebaNeck() {
        return AngleBands.REBA_NECK.score(neckDegrees) + Ticks.one(!neckSigns.isEmpty());
    }

    /** 1 to 6: 1 if well supported, else the angle's score; one more each for twisted and bent to a side. */
    int rulaTrunk() {
        int angle = Boolean.TRUE.equals(trunkSupported) ? 1 : AngleBands.RULA_TRUNK.score(trunkDegrees);
        return angle + trunkSigns.size();
    }

    /** 1 to 5: the angle's score, one more for twisted or bent to a side. */
    int rebaTrunk() {
        return AngleBands.REBA_TRUNK.score(trunkDegrees) + Ticks.one(!trunkSigns.isEmpty());
    }

    /** 1 supported and balanced, 2 not. */
    int rulaLegs() {
        return 1 + Ticks.one(stance == Stance.ONE_LEG_OR_UNSTABLE);
    }

    /** 1 to 4: as RULA's, with what bent knees add where the person does not sit. */
    int rebaLegs() {
        int knees = stance == Stance.SITTING || kneeDegrees == null ? 0 : AngleBands.REBA_KNEES.score(kneeDegrees);
        return rulaLegs() + knees;
    }
}
