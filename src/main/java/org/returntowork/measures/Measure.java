package org.returntowork.measures;

import static org.returntowork.measures.TwoPlaces.rounded;

/**
 * A measure that the patient answers, with the changes in it that mean something, in its own points (domain reference
 * 2.6). All are free to use in care. A change is judged by the figure that is printed, to two places.
 */
public enum Measure {
    /**
     * Mean of the patient-specific functional scale, 0 unable to 10 as before: MDC90 2 (Stratford 1995); smallest
     * important difference 1.3, all body regions, n = 1708 (JOSPT 2014;44(8):560). This is the original scale: version
     * 2.0 of 2024 counts the other way round.
     */
    FUNCTION(2.0, 1.3, true),

    /** One activity of that scale: MDC90 3 (Stratford 1995); no important difference is published for a single one. */
    ACTIVITY(3.0, null, true),

    /**
     * Work ability score, the first item of the work ability index, 0 to 10: SDC 1.92 in chronic musculoskeletal pain
     * (Stienstra). All important differences found after a return to work were below the measurement error (van
     * Schaaijk 2019), so what can be detected is also important.
     */
    WORK_ABILITY(1.92, 1.92, true),

    /**
     * Pain on the numeric rating scale, 0 none to 10: MDC 1.77 in back pain (thieme a-1304-3677); 2 points are "much
     * better", chronic musculoskeletal pain, n = 825 (PubMed 15207508).
     */
    PAIN(1.77, 2.0, false),

    /** Goal attainment as a T-score, mean 50, standard deviation 10: no measurement error is published. */
    GOAL_ATTAINMENT(null, null, true);

    private static final double HIGHEST = 10;

    private final Double measurementError;
    private final Double important;
    private final boolean moreIsBetter;

    /**
     * @param measurementError smallest detectable change, in points
     * @param important smallest important change, in points; null where none is published
     */
    Measure(Double measurementError, Double important, boolean moreIsBetter) {
        this.measurementError = measurementError;
        this.important = important;
        this.moreIsBetter = moreIsBetter;
    }

    /**
     * What became of a score.
     *
     * @throws IllegalArgumentException if a score of a scale from 0 to 10 is outside it
     */
    public Change change(double from, double to) {
        inRange(from);
        inRange(to);
        double by = rounded(to - from);
        return new Change(by, judge(Math.abs(by)), direction(by), measurementError);
    }

    /** The smallest change that can be told from chance, in points; null where none is published. */
    public Double measurementError() {
        return measurementError;
    }

    private Judgement judge(double size) {
        if (measurementError == null) {
            return Judgement.NOT_JUDGED;
        }
        if (size < measurementError) {
            return Judgement.NO_DETECTABLE_CHANGE;
        }
        return important == null || size < important ? Judgement.DETECTABLE_CHANGE : Judgement.IMPORTANT_CHANGE;
    }

    private ChangeDirection direction(double by) {
        if (by == 0) {
            return ChangeDirection.SAME;
        }
        return by > 0 == moreIsBetter ? ChangeDirection.BETTER : ChangeDirection.WORSE;
    }

    private void inRange(double score) {
        if (this != GOAL_ATTAINMENT && !(score >= 0 && score <= HIGHEST)) {
            throw new IllegalArgumentException("A score of " + score + " on a scale from 0 to 10");
        }
    }
}
