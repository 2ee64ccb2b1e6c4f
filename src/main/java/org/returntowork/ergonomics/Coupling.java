package org.returntowork.ergonomics;

/** How well the hands hold the thing that is lifted (table 7 of the manual). */
public enum Coupling {
    GOOD(1.00, 1.00),
    FAIR(0.95, 1.00),
    POOR(0.90, 0.90);

    private final double low;
    private final double high;

    Coupling(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** CM, by whether the hands are below 75 cm or 30 in. */
    double multiplier(boolean handsLow) {
        return handsLow ? low : high;
    }
}
