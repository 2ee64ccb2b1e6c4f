package org.returntowork.measures;

/**
 * How good a work ability score is: 0 to 5 poor, 6 and 7 moderate, 8 and 9 good, 10 excellent. It predicts a disability
 * pension poorly (AUC 0.67), so it is shown and decides nothing. Source: domain reference 2.6.
 */
public enum WorkAbilityBand {
    POOR(5),
    MODERATE(7),
    GOOD(9),
    EXCELLENT(10);

    private final int upTo;

    WorkAbilityBand(int upTo) {
        this.upTo = upTo;
    }

    /**
     * @param score the work ability score, 0 to 10
     * @throws IllegalArgumentException if it is outside
     */
    public static WorkAbilityBand of(int score) {
        if (score >= 0) {
            for (WorkAbilityBand band : values()) {
                if (score <= band.upTo) {
                    return band;
                }
            }
        }
        throw new IllegalArgumentException("A score of " + score + " on a scale from 0 to 10");
    }
}
