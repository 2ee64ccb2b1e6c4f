package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class LimitsTest {

    @BeforeEach
    void readEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    private final Limits fiveKilosAnHour = new Limits(5.0, null, 60, 15, null, null);
    private final Limits eightKilosLow = new Limits(8.0, 90, 45, null, 20, 100);

    @Test
    void theLighterOfTwoLimitsTakesTheLowerFigureOfEach() {
        assertThat(fiveKilosAnHour.lighterOf(eightKilosLow)).isEqualTo(new Limits(5.0, 90, 45, 15, 20, 100));
        assertThat(eightKilosLow.lighterOf(fiveKilosAnHour)).isEqualTo(new Limits(5.0, 90, 45, 15, 20, 100));
    }

    @Test
    void noLimitsChangeNothing() {
        assertThat(fiveKilosAnHour.lighterOf(Limits.NONE)).isEqualTo(fiveKilosAnHour);
        assertThat(fiveKilosAnHour.lighterOf(null)).isEqualTo(fiveKilosAnHour);
        assertThat(Limits.NONE.isEmpty()).isTrue();
        assertThat(fiveKilosAnHour.isEmpty()).isFalse();
    }

    @Test
    void limitsAreNoHeavierOnlyIfEachFigureIs() {
        assertThat(fiveKilosAnHour.noHeavierThan(Limits.NONE)).isTrue();
        assertThat(fiveKilosAnHour.noHeavierThan(fiveKilosAnHour)).isTrue();
        assertThat(new Limits(4.0, null, 60, 15, null, null).noHeavierThan(fiveKilosAnHour))
                .isTrue();
        assertThat(new Limits(4.0, null, 61, 15, null, null).noHeavierThan(fiveKilosAnHour))
                .isFalse();
        assertThat(Limits.NONE.noHeavierThan(fiveKilosAnHour)).isFalse();
    }

    @Test
    void limitsReadAsOnePlainLine() {
        LimitWords words = words();
        assertThat(words.of(new Limits(2.5, 90, 60, 15, 20, 100)))
                .isEqualTo("up to 2.5 kg, up to 90 N, up to 60 minutes a shift, at most 15 minutes at a stretch, "
                        + "up to 20 times a shift, not above 100 cm");
        assertThat(words.of(new Limits(12.0, null, null, null, null, null))).isEqualTo("up to 12 kg");
        assertThat(words.of(new Limits(0.0, null, 0, null, null, null))).isEqualTo("no load, not at all");
        assertThat(words.of(Limits.NONE)).isEmpty();
        assertThat(words.of(null)).isEmpty();
    }

    @Test
    void changesAreSaidOfEachFigureThatBothHave() {
        LimitWords words = words();
        Limits first = new Limits(4.0, 100, 120, 30, 15, 75);

        assertThat(words.changes(first, new Limits(8.0, 90, 120, 20, 20, 125)))
                .isEqualTo("+4 kg, −10 N, −10 min at a stretch, +5 times, +50 cm");
        assertThat(words.changes(first, new Limits(null, null, 135, null, null, null)))
                .isEqualTo("+15 min");
        assertThat(words.changes(first, first)).isEmpty();
        assertThat(words.changes(Limits.NONE, first)).isEmpty();
    }

    @Test
    void oneOfSomethingIsOneTimeAndNotTimes() {
        assertThat(words().of(new Limits(null, null, null, null, 1, null))).isEqualTo("up to 1 time a shift");
        assertThat(words().figures(new Limits(null, null, null, null, 1, null))).isEqualTo("1 time");
        assertThat(words().of(new Limits(null, null, 1, 1, null, null)))
                .isEqualTo("up to 1 minute a shift, at most 1 minute at a stretch");
        assertThat(words().changes(
                                new Limits(null, null, null, null, 2, null),
                                new Limits(null, null, null, null, 1, null)))
                .isEqualTo("−1 time");
        assertThat(words().figures(new Limits(null, null, null, null, 0, null))).isEqualTo("0 times");
        assertThat(words().figures(new Limits(null, null, null, null, 1500, null)))
                .isEqualTo("1500 times");
    }

    private LimitWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new LimitWords(messages);
    }
}
