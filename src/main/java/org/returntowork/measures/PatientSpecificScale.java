package org.returntowork.measures;

import static org.returntowork.measures.TwoPlaces.rounded;

import java.util.List;

/**
 * The patient-specific functional scale: one to five activities that the patient named, each 0 unable to 10 as before.
 * This is the original scale (Stratford 1995); version 2.0 counts the other way round. Free to use. Source: domain
 * reference 2.6.
 */
public final class PatientSpecificScale {

    private static final int MOST = 5;

    private PatientSpecificScale() {}

    /**
     * The score: the mean of the activities, 0 to 10, to two places.
     *
     * @throws IllegalArgumentException if there are not one to five, or one is not within 0 to 10
     */
    public static double mean(List<Integer> activities) {
        return rounded(exact(activities));
    }

    /** How the mean of the same activities has moved; taken before the means are rounded. */
    public static Change change(List<Integer> from, List<Integer> to) {
        if (from.size() != to.size()) {
            throw new IllegalArgumentException("Only the same activities can be compared");
        }
        return Measure.FUNCTION.change(exact(from), exact(to));
    }

    private static double exact(List<Integer> activities) {
        if (activities.isEmpty() || activities.size() > MOST) {
            throw new IllegalArgumentException(activities.size() + " activities, not one to five");
        }
        for (int score : activities) {
            if (score < 0 || score > 10) {
                throw new IllegalArgumentException("A score of " + score + " on a scale from 0 to 10");
            }
        }
        return activities.stream().mapToInt(score -> score).average().orElseThrow();
    }
}
