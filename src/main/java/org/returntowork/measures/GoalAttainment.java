package org.returntowork.measures;

import static org.returntowork.measures.TwoPlaces.rounded;

import java.util.List;

/**
 * Goal attainment scaling: how far goals of different weight were reached, as one T-score of mean 50 and standard
 * deviation 10, where 50 is all as hoped for. {@code T = 50 + 10 Σ(w·x) / √(0.7 Σw² + 0.3 (Σw)²)}, as the erratum to
 * Turner-Stokes 2009 prints it; the article itself printed it wrongly. The 0.3 is the usual assumption of how goals hang
 * together. Free to use. Source: domain reference 2.6.
 */
public final class GoalAttainment {

    /** From the expected correlation between goals: 0.3, and what is left of 1. */
    private static final double TOGETHER = 0.3;

    private static final double ALONE = 0.7;

    private GoalAttainment() {}

    /**
     * A goal and how far it was reached.
     *
     * @param weight importance times difficulty, 0.01 to 100; 1 where all count the same; the square of a
     *     weight near nothing would be 0, and the score no figure
     * @param attainment -2 much less than hoped for, 0 as hoped for, +2 much more
     */
    public record Attained(double weight, int attainment) {

        public Attained {
            if (!(weight >= 0.01 && weight <= 100)) {
                throw new IllegalArgumentException("A weight of " + weight + ", not within 0.01 to 100");
            }
            if (attainment < -2 || attainment > 2) {
                throw new IllegalArgumentException("An attainment of " + attainment + ", not within -2 to 2");
            }
        }
    }

    /**
     * The T-score, to two places.
     *
     * @throws IllegalArgumentException if there is no goal
     */
    public static double tScore(List<Attained> goals) {
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("Without a goal there is nothing to reach");
        }
        double weighted = 0;
        double weights = 0;
        double squares = 0;
        for (Attained goal : goals) {
            weighted += goal.weight() * goal.attainment();
            weights += goal.weight();
            squares += goal.weight() * goal.weight();
        }
        return rounded(50 + 10 * weighted / Math.sqrt(ALONE * squares + TOGETHER * weights * weights));
    }
}
