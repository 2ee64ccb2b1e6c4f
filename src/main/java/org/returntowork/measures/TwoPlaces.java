package org.returntowork.measures;

/** Rounds scores as they are printed. */
final class TwoPlaces {

    private TwoPlaces() {}

    /** Half up, to two places; not by {@link Math#round}, which ends where a long does. */
    static double rounded(double exact) {
        return Math.floor(exact * 100 + 0.5) / 100;
    }
}
