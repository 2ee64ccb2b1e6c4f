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

    /** The capacity's figures that the demand is above: all of an excess, else only a stretch too long. */
    public Limits exceeded() {
        return new Limits(
                above(demand.loadKg(), capacity.loadKg()) ? capacity.loadKg() : null,
                above(demand.forceN(), capacity.forceN()) ? capacity.forceN() : null,
                above(demand.minutesPerShift(), capacity.minutesPerShift()) ? capacity.minutesPerShift() : null,
                above(demand.bout(), capacity.longestBoutMinutes()) ? capacity.longestBoutMinutes() : null,
                above(demand.timesPerShift(), capacity.timesPerShift()) ? capacity.timesPerShift() : null,
                above(demand.height(), capacity.maxHeightCm()) ? capacity.maxHeightCm() : null);
    }

    /** The demand's own figures where they are above the capacity's. */
    public Limits beyond() {
        Limits exceeded = exceeded();
        return new Limits(
                exceeded.loadKg() == null ? null : demand.loadKg(),
                exceeded.forceN() == null ? null : demand.forceN(),
                exceeded.minutesPerShift() == null ? null : demand.minutesPerShift(),
                exceeded.longestBoutMinutes() == null ? null : demand.bout(),
                exceeded.timesPerShift() == null ? null : demand.timesPerShift(),
                exceeded.maxHeightCm() == null ? null : demand.height());
    }

    private boolean above(Double asked, Double able) {
        return match == Match.EXCEEDS && asked != null && able != null && asked > able;
    }

    private boolean above(Integer asked, Integer able) {
        return asked != null && able != null && asked > able;
    }

    /** Whether it fits, if need be with breaks, by a test or by judgement and not by an estimate. */
    public boolean proven() {
        return (match == Match.FITS || match == Match.FITS_WITH_BREAKS) && !estimated;
    }
}
