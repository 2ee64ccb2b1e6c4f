package org.returntowork.observation;

/** A demand held against the capacity. */
public enum Match {
    FITS(0),
    FITS_WITH_BREAKS(1),
    EXCEEDS(3),
    NOT_ASSESSED(2);

    private final int weight;

    Match(int weight) {
        this.weight = weight;
    }

    /** The worse of two: a known excess outweighs what is not known, and that outweighs what fits. */
    public Match worse(Match other) {
        return weight >= other.weight ? this : other;
    }
}
