package org.returntowork.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "63.6931, 63.69",
        "0.125, 0.13",
        "-0.125, -0.12",
        "-0.126, -0.13",
        "1.999, 2",
        "0, 0",
        "1e20, 1e20",
        "-1e200, -1e200"
    })
    void aFigureIsRoundedHoweverLargeItIs(double exact, double rounded) {
        assertThat(TwoPlaces.rounded(exact)).isEqualTo(rounded);
    }
}
