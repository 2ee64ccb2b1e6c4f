package org.returntowork.duties;

import java.util.Optional;

/**
 * The strength level of a job or a person: Dictionary of Occupational Titles as quoted by MDGuidelines (domain reference
 * 2.2), in kilograms. "Negligible" is below 1 lb (0.45 kg), as in the Occupational Requirements Survey. The table's word
 * that much walking or standing makes a job light is not computed.
 */
public enum StrengthClass {
    SEDENTARY(4.5, 0.45, 0.45),
    LIGHT(9.1, 4.5, 0.45),
    MEDIUM(22.7, 11.3, 4.5),
    HEAVY(45.4, 22.7, 9.1),
    VERY_HEAVY(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

    /** The table that is used, for those who read its result. */
    static final String TABLE = "Dictionary of Occupational Titles, as quoted by MDGuidelines, in kilograms";

    private final double occasionalKg;
    private final double frequentKg;
    private final double constantKg;

    StrengthClass(double occasionalKg, double frequentKg, double constantKg) {
        this.occasionalKg = occasionalKg;
        this.frequentKg = frequentKg;
        this.constantKg = constantKg;
    }

    /**
     * What loads ask for, the heaviest in each frequency class in kg, 0 for none: the highest row that any column meets.
     *
     * @throws IllegalArgumentException if a load is negative
     */
    public static StrengthClass asked(double occasional, double frequent, double constant) {
        notNegative(occasional, frequent, constant);
        StrengthClass level = SEDENTARY;
        while (occasional > level.occasionalKg || frequent > level.frequentKg || constant > level.constantKg) {
            level = values()[level.ordinal() + 1];
        }
        return level;
    }

    /**
     * What a person can do whose capacity in each frequency class is this, in kg: the highest row that is wholly within
     * it, empty where even sedentary work is not. Very heavy has no upper end: more than heavy's figures in each column.
     *
     * @throws IllegalArgumentException if a capacity is negative
     */
    public static Optional<StrengthClass> ableTo(double occasional, double frequent, double constant) {
        notNegative(occasional, frequent, constant);
        if (occasional > HEAVY.occasionalKg && frequent > HEAVY.frequentKg && constant > HEAVY.constantKg) {
            return Optional.of(VERY_HEAVY);
        }
        StrengthClass level = null;
        for (StrengthClass next : values()) {
            if (occasional >= next.occasionalKg && frequent >= next.frequentKg && constant >= next.constantKg) {
                level = next;
            }
        }
        return Optional.ofNullable(level);
    }

    private static void notNegative(double... loads) {
        for (double load : loads) {
            if (load < 0) {
                throw new IllegalArgumentException("A load of " + load + " kg");
            }
        }
    }
}
