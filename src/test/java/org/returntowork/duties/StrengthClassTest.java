package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthClassTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, SEDENTARY",
        "4.5, 0.45, 0.45, SEDENTARY",
        "4.6, 0, 0, LIGHT",
        "0, 0.5, 0, LIGHT",
        "9.1, 4.5, 0.45, LIGHT",
        "9.2, 0, 0, MEDIUM",
        "0, 4.6, 0, MEDIUM",
        "0, 0, 0.5, MEDIUM",
        "22.7, 11.3, 4.5, MEDIUM",
        "22.8, 0, 0, HEAVY",
        "0, 11.4, 0, HEAVY",
        "0, 0, 4.6, HEAVY",
        "45.4, 22.7, 9.1, HEAVY",
        "45.5, 0, 0, VERY_HEAVY",
        "0, 22.8, 0, VERY_HEAVY",
        "0, 0, 9.2, VERY_HEAVY"
    })
    void theJobsLevelIsTheHighestRowThatAnyColumnMeets(
            double occasional, double frequent, double constant, StrengthClass expected) {
        assertThat(StrengthClass.asked(occasional, frequent, constant)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4.5, 2, 1, SEDENTARY",
        "9.1, 4.4, 1, SEDENTARY",
        "9.1, 4.5, 1, LIGHT",
        "22.7, 11.3, 4.5, MEDIUM",
        "45.4, 22.7, 9, MEDIUM",
        "45.4, 22.7, 9.1, HEAVY",
        "60, 30, 12, VERY_HEAVY"
    })
    void thePersonsLevelIsTheHighestRowWhollyWithinTheCapacity(
            double occasional, double frequent, double constant, StrengthClass expected) {
        assertThat(StrengthClass.ableTo(occasional, frequent, constant)).contains(expected);
    }

    /** Around every border of the table. */
    private static final double[] LOADS = {0, 0.45, 0.46, 4.5, 4.6, 9.1, 9.2, 11.3, 11.4, 22.7, 22.8, 45.4, 45.5, 60};

    @Test
    void moreIsNeverALowerLevelOfJobOrPerson() {
        for (double occasional : LOADS) {
            for (double frequent : LOADS) {
                for (double constant : LOADS) {
                    double[] loads = {occasional, frequent, constant};
                    for (int column = 0; column < loads.length; column++) {
                        double[] more = loads.clone();
                        more[column] += 5;
                        assertThat(StrengthClass.asked(more[0], more[1], more[2]))
                                .isGreaterThanOrEqualTo(StrengthClass.asked(occasional, frequent, constant));
                        assertThat(level(more)).isGreaterThanOrEqualTo(level(loads));
                    }
                }
            }
        }
    }

    private static int level(double[] loads) {
        return StrengthClass.ableTo(loads[0], loads[1], loads[2])
                .map(StrengthClass::ordinal)
                .orElse(-1);
    }

    @Test
    void belowSedentaryThereIsNoLevel() {
        assertThat(StrengthClass.ableTo(4.4, 2, 1)).isEmpty();
    }

    @Test
    void aNegativeLoadIsRefused() {
        assertThatThrownBy(() -> StrengthClass.asked(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StrengthClass.ableTo(5, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
