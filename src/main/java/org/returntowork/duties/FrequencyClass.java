package org.returntowork.duties;

import java.util.Optional;

/**
 * How much of the shift something is done, for loads and forces. Stored are minutes; the class is derived, because
 * three scales circulate.
 */
public enum FrequencyClass {
    OCCASIONAL,
    FREQUENT,
    CONSTANT;

    /**
     * The class of minutes per shift in a shift of so many minutes: never at 0 (empty), occasional below 1/3, frequent
     * from 1/3, constant from 2/3. Source: US Department of Labor, boundaries as in domain reference 2.1.
     *
     * @throws IllegalArgumentException if the minutes are negative or the shift is not longer than 0
     */
    public static Optional<FrequencyClass> of(int minutes, int shiftMinutes) {
        if (minutes < 0 || shiftMinutes <= 0) {
            throw new IllegalArgumentException(minutes + " minutes of a shift of " + shiftMinutes);
        }
        if (minutes == 0) {
            return Optional.empty();
        }
        long thrice = 3L * minutes;
        if (thrice >= 2L * shiftMinutes) {
            return Optional.of(CONSTANT);
        }
        return Optional.of(thrice >= shiftMinutes ? FREQUENT : OCCASIONAL);
    }
}
