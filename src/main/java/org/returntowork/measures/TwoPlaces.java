package org.returntowork.measures;

/** Rounds scores as they are printed. */
final class TwoPlaces {

    private TwoPlaces() {}

    /** Half up, to two places. */
    static double rounded(double exact) {
        return Math.round(exact * 100) / 100.0;
    }
}
