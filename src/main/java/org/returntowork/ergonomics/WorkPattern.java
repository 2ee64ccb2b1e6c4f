package org.returntowork.ergonomics;

/** When somebody lifts and when they recover with light work; and what the bodies that say so say of their common fields. */
interface WorkPattern {

    String UNIT = "Units of the whole calculation: METRIC is centimetres and kilograms, US inches and pounds";
    String DURATION = "Lifting at a stretch; hours, above 0 to 8";
    String RECOVERY = "The light work after it; hours, 0 to 24; none where this is all the lifting there is";
    String NEXT_DURATION =
            "The lifting after that; hours, above 0 to 8. Where the light work is not enough, both are added,"
                    + " to at most 8";
    String EXCLUSIONS =
            "What of this holds, so that the equation says nothing and the body is refused; none where it is left"
                    + " out";
    String OTHER_WORK = "Whether other hard work takes more than a tenth of the time; only adds a caution";
    String ROUNDING =
            "FULL, also where none is given: not rounded on the way, written in at most six significant digits; or"
                    + " MANUAL, as in the manual's examples: multipliers to 2 places, limits and indexes to 1";

    /** Lifting at a stretch, in hours. */
    Double durationHours();

    /** The light work after it, in hours; null where the duration is all the lifting there is. */
    Double recoveryHours();

    /** The lifting after the recovery, in hours; null where it is not known, or none. */
    Double nextDurationHours();

    /** The hours of lifting that count as one: what comes after a recovery that is not enough is added. */
    default double countedHours() {
        if (nextDurationHours() == null) {
            return durationHours();
        }
        boolean recovered = recoveryHours() != null
                && LiftingDuration.ofHours(durationHours()).recovers(durationHours(), recoveryHours());
        return recovered ? Math.max(durationHours(), nextDurationHours()) : durationHours() + nextDurationHours();
    }
}
