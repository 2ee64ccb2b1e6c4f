package org.returntowork.observation;

import org.returntowork.duties.Demand;
import org.returntowork.duties.Limits;

/**
 * A demand with its match and the capacity it was held against.
 *
 * @param capacity what the patient can do of this kind at the demand's frequency class, restrictions counted in; a
 *     missing figure was not tested or does not limit
 * @param estimated whether the load or force was reckoned from a lighter frequency class
 * @param notAffected whether the kind is not affected by the injury, by the therapist's judgement
 */
public record Matched(Demand demand, Match match, Limits capacity, boolean estimated, boolean notAffected) {

    /** The figure that decides, in the unit of the demand's kind (kg, N or minutes), or null where there is none. */
    public Double capacityFigure() {
        if (demand.loadKg() != null && demand.kind().takesLoad()) {
            return capacity.loadKg();
        }
        if (demand.forceN() != null && demand.kind().takesForce()) {
            return toDouble(capacity.forceN());
        }
        return switch (demand.kind().unit()) {
            case LOAD -> capacity.loadKg();
            case FORCE -> demand.minutesPerShift() == null ? toDouble(capacity.forceN()) : toDouble(minutes());
            case TIME -> toDouble(minutes());
        };
    }

    /** Whether it fits, if need be with breaks, by a test or by judgement and not by an estimate. */
    public boolean proven() {
        return (match == Match.FITS || match == Match.FITS_WITH_BREAKS) && !estimated;
    }

    private Integer minutes() {
        return capacity.minutesPerShift() == null ? capacity.longestBoutMinutes() : capacity.minutesPerShift();
    }

    private static Double toDouble(Integer figure) {
        return figure == null ? null : figure.doubleValue();
    }
}
