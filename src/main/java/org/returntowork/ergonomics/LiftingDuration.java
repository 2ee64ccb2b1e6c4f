package org.returntowork.ergonomics;

/**
 * How long lifting goes on, in the classes of the frequency table: up to 1, up to 2, up to 8 hours. A class holds only
 * with the recovery that belongs to it: as long as the work for the short one, 0.3 of it for the moderate one (manual,
 * section 1.3.5.2, in the text of 2021). The long one has none: what is lifted after it is always added.
 */
public enum LiftingDuration {
    SHORT(1, 1.0),
    MODERATE(2, 0.3),
    LONG(8, Double.POSITIVE_INFINITY);

    /** What is left of a recovery that was given in minutes or as a decimal is no shorter recovery. */
    private static final double TOLERANCE = 1e-9;

    private final double mostHours;
    private final double recoveryShare;

    LiftingDuration(double mostHours, double recoveryShare) {
        this.mostHours = mostHours;
        this.recoveryShare = recoveryShare;
    }

    /** The longest for which the equation holds, in hours. */
    static double mostHours() {
        return LONG.mostHours;
    }

    /**
     * The class of a pattern of work. A recovery that is not enough does not count: the work before and after it is
     * added up. Where it is not known how long the lifting after it is, the class is the shortest for which both the
     * work and the recovery are enough.
     *
     * @param pattern within the longest hours, see {@link WorkPattern#countedHours()}
     */
    static LiftingDuration of(WorkPattern pattern) {
        double hours = pattern.countedHours();
        if (pattern.recoveryHours() == null || pattern.nextDurationHours() != null) {
            return ofHours(hours);
        }
        LiftingDuration found = ofHours(hours);
        while (found != LONG && !found.recovers(hours, pattern.recoveryHours())) {
            found = values()[found.ordinal() + 1];
        }
        return found;
    }

    /** By the hours alone. */
    static LiftingDuration ofHours(double hours) {
        return hours <= SHORT.mostHours ? SHORT : hours <= MODERATE.mostHours ? MODERATE : LONG;
    }

    /** Whether what is lifted after the recovery counts anew. */
    boolean recovers(double workHours, double recoveryHours) {
        return recoveryHours > 0 && recoveryHours + TOLERANCE >= recoveryShare * workHours;
    }
}
