package org.returntowork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPasswordTest {

    private final NewPassword.Rule rule = new NewPassword.Rule();

    @ParameterizedTest
    @CsvSource({"a, 11, false", "a, 12, true", "a, 72, true", "a, 73, false", "ä, 36, true", "ä, 37, false"})
    void aPasswordHasTwelveCharactersAndAtMostSeventyTwoBytes(String character, int times, boolean valid) {
        assertThat(rule.isValid(character.repeat(times), null)).isEqualTo(valid);
    }
}
