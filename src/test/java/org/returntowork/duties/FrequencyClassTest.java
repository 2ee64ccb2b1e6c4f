package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyClassTest {

    @ParameterizedTest
    @CsvSource({
        "1, 480, OCCASIONAL",
        "159, 480, OCCASIONAL",
        "160, 480, FREQUENT",
        "319, 480, FREQUENT",
        "320, 480, CONSTANT",
        "480, 480, CONSTANT",
        "600, 480, CONSTANT",
        "149, 450, OCCASIONAL",
        "150, 450, FREQUENT",
        "300, 450, CONSTANT",
        "240, 720, FREQUENT",
        "239, 720, OCCASIONAL",
        "33, 100, OCCASIONAL",
        "34, 100, FREQUENT",
        "66, 100, FREQUENT",
        "67, 100, CONSTANT"
    })
    void exactlyOneThirdIsFrequentAndExactlyTwoThirdsConstant(int minutes, int shift, FrequencyClass expected) {
        assertThat(FrequencyClass.of(minutes, shift)).contains(expected);
    }

    @Test
    void noMinutesIsNever() {
        assertThat(FrequencyClass.of(0, 480)).isEmpty();
    }

    @Test
    void negativeMinutesAndAnEmptyShiftAreRefused() {
        assertThatThrownBy(() -> FrequencyClass.of(-1, 480)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrequencyClass.of(10, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
