package org.returntowork.ergonomics;

/** What a lifting index says about healthy workers (manual, section 1.4.3). */
public enum LiftBand {
    /** Up to 1.0: what jobs should be designed for. */
    GOAL,
    /** Above 1.0: a higher risk for some. */
    SOME_AT_RISK,
    /** Above 3.0, or no load at all: a higher risk for nearly all. */
    NEARLY_ALL_AT_RISK;

    /**
     * By the figure that is written, so that the noise behind it is above no bound.
     *
     * @param index null where the limit is 0
     */
    static LiftBand of(Double index) {
        if (index == null) {
            return NEARLY_ALL_AT_RISK;
        }
        double written = Figure.Written.rounded(index);
        if (written > 3) {
            return NEARLY_ALL_AT_RISK;
        }
        return written > 1 ? SOME_AT_RISK : GOAL;
    }
}
