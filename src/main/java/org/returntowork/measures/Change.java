package org.returntowork.measures;

/**
 * How far a score has moved since the start, held against what its measure can tell.
 *
 * @param by later minus earlier, in the measure's points, to two places
 * @param measurementError the smallest change that can be told from chance, in the same points; null where none is
 *     published
 */
public record Change(double by, Judgement judgement, ChangeDirection direction, Double measurementError) {

    /** The measurement error in whole points, for those who score in whole points; null where none is published. */
    public Integer wholeError() {
        return measurementError == null ? null : (int) Math.ceil(measurementError);
    }
}
