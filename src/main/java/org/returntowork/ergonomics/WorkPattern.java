package org.returntowork.ergonomics;

/** When somebody lifts and when they recover with light work. */
interface WorkPattern {

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
