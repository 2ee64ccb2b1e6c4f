package org.returntowork.ergonomics;

import java.util.ArrayList;
import java.util.List;

/**
 * The revised NIOSH lifting equation: RWL = LC·HM·VM·DM·AM·FM·CM and LI = load / RWL.
 *
 * <p>Source: DHHS (NIOSH) Publication No. 94-110 (revised 9/2021); units, ranges and limits are {@link LiftUnit}'s and
 * {@link Lift}'s. A limit of 0 has no index: no multiple of nothing says how much too heavy a load is.
 */
public final class LiftingEquation {

    /** Degrees; beyond it AM is 0. */
    private static final double MOST_ASYMMETRY = 135;

    private static final double ASYMMETRY_SLOPE = 0.0032;

    /** Heights are read to the next centimetre or inch. */
    private static final double READING = 1;

    private LiftingEquation() {}

    /** @param lift a valid one, by the rules of its record */
    public static LiftJudgement judge(Lift lift) {
        LiftingDuration duration = LiftingDuration.of(lift);
        double frequency = frequencyMultiplier(lift, duration);
        return new LiftJudgement(
                limit(lift, lift.origin(), frequency),
                lift.destination() == null ? null : limit(lift, lift.destination(), frequency),
                duration,
                cautions(lift),
                LiftMethod.of(lift.rounding(), lift.unit()));
    }

    /** FM goes by the height at the origin, also for the destination. */
    private static double frequencyMultiplier(Lift lift, LiftingDuration duration) {
        return lift.rounding()
                .multiplier(FrequencyTable.multiplier(
                        lift.frequency(), duration, lift.unit().isLow(lift.vertical())));
    }

    private static LiftLimit limit(Lift lift, LiftPoint at, double frequency) {
        LiftMultipliers multipliers =
                multipliers(lift.unit(), at, lift.travel(), lift.coupling(), frequency, lift.rounding());
        double limit = lift.rounding().result(lift.unit().loadConstant() * multipliers.product());
        return new LiftLimit(
                limit,
                index(lift.load(), limit, lift.rounding()),
                multipliers,
                noLoad(lift.unit(), at, lift.travel(), frequency));
    }

    /** CM goes by the height of the point itself. */
    static LiftMultipliers multipliers(
            LiftUnit unit, LiftPoint at, double travel, Coupling coupling, double frequency, LiftRounding rounding) {
        return new LiftMultipliers(
                unit.horizontalMultiplier(at.horizontal(), rounding),
                rounding.multiplier(unit.verticalMultiplier(at.vertical())),
                rounding.multiplier(unit.travelMultiplier(travel)),
                rounding.multiplier(isTooTwisted(at) ? 0 : 1 - ASYMMETRY_SLOPE * at.asymmetry()),
                frequency,
                coupling.multiplier(unit.isLow(at.vertical())));
    }

    /** The load as a multiple of the limit, as printed where the rounding is the manual's; null for a limit of 0. */
    static Double index(double load, double limit, LiftRounding rounding) {
        return limit == 0 ? null : rounding.result(load / limit);
    }

    static List<NoLoad> noLoad(LiftUnit unit, LiftPoint at, double travel, double frequency) {
        List<NoLoad> reasons = new ArrayList<>();
        if (unit.isTooFar(at.horizontal())) {
            reasons.add(NoLoad.TOO_FAR);
        }
        if (unit.isTooHigh(at.vertical())) {
            reasons.add(NoLoad.TOO_HIGH);
        }
        if (unit.isTooLong(travel)) {
            reasons.add(NoLoad.TOO_LONG_A_WAY);
        }
        if (isTooTwisted(at)) {
            reasons.add(NoLoad.TOO_TWISTED);
        }
        if (frequency == 0) {
            reasons.add(NoLoad.TOO_OFTEN);
        }
        return List.copyOf(reasons);
    }

    private static boolean isTooTwisted(LiftPoint at) {
        return at.asymmetry() > MOST_ASYMMETRY;
    }

    private static List<LiftCaution> cautions(Lift lift) {
        List<LiftCaution> cautions = new ArrayList<>();
        if (lift.destination() != null
                && differs(lift.unit(), lift.travel(), lift.destination().vertical() - lift.vertical())) {
            cautions.add(LiftCaution.TRAVEL_DIFFERS);
        }
        if (Boolean.TRUE.equals(lift.muchOtherWork())) {
            cautions.add(LiftCaution.MUCH_OTHER_WORK);
        }
        return List.copyOf(cautions);
    }

    /** Both as they count, so that a short way may be given as the least there is. */
    private static boolean differs(LiftUnit unit, double travel, double rise) {
        return Math.abs(unit.counted(travel) - unit.counted(Math.abs(rise))) > READING;
    }
}
