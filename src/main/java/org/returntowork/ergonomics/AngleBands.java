package org.returntowork.ergonomics;

import java.util.List;

/**
 * The bands of angle that step scores are read from, in whole degrees of the joint. An angle on the border of two bands
 * belongs to the lighter one: the sources say "more than" for the heavier throughout, except for knees, where 30 degrees
 * belong to "30 to 60". RULA has no band for leaning back; here it counts as leaning forward by as much, as REBA counts
 * it. Domain reference 2.8 and 2.9.
 */
enum AngleBands {
    /** Behind the trunk is negative; both methods. */
    UPPER_ARM(band(-90, -20, 2), band(-20, 20, 1), band(20, 45, 2), band(45, 90, 3), band(90, 180, 4)),
    /** The elbow's bend from the straight arm; both methods. */
    LOWER_ARM(band(0, 60, 2), band(60, 100, 1), band(100, 180, 2)),
    /** Bent up or down alike. */
    RULA_WRIST(band(0, 0, 1), band(0, 15, 2), band(15, 90, 3)),
    RULA_NECK(band(-60, 0, 4), band(0, 10, 1), band(10, 20, 2), band(20, 90, 3)),
    RULA_TRUNK(band(-45, -20, 3), band(-20, 0, 2), band(0, 0, 1), band(0, 20, 2), band(20, 60, 3), band(60, 120, 4)),
    REBA_WRIST(band(0, 15, 1), band(15, 90, 2)),
    REBA_NECK(band(-60, 0, 2), band(0, 20, 1), band(20, 90, 2)),
    REBA_TRUNK(band(-45, -20, 3), band(-20, 0, 2), band(0, 0, 1), band(0, 20, 2), band(20, 60, 3), band(60, 120, 4)),
    /** What bent knees add to the legs' score. */
    REBA_KNEES(band(0, 29, 0), band(30, 60, 1), band(60, 150, 2));

    private final List<Band> bands;

    AngleBands(Band... bands) {
        this.bands = List.of(bands);
    }

    /** From and to, both within it, in degrees, and the score. */
    record Band(int from, int to, int score) {

        private boolean holds(int degrees) {
            return from <= degrees && degrees <= to;
        }
    }

    private static Band band(int from, int to, int score) {
        return new Band(from, to, score);
    }

    List<Band> bands() {
        return bands;
    }

    /**
     * The score of an angle in degrees.
     *
     * @throws IllegalArgumentException if the joint does not go as far
     */
    int score(int degrees) {
        return bands.stream()
                .filter(band -> band.holds(degrees))
                .mapToInt(Band::score)
                .min()
                .orElseThrow(() -> new IllegalArgumentException(this + " of " + degrees + " degrees"));
    }
}
