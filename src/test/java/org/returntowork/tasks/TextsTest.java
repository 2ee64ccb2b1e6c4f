package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts as they are read, after the message source has put their arguments in. */
class TextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages", Locale.ROOT);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    /** A text without an argument is shown as it stands; in all others one apostrophe is a quote and two are one. */
    @Test
    void anApostropheIsWrittenTwiceWhereThereIsAnArgumentAndOnceWhereThereIsNone() {
        assertThat(TEXTS.keySet()).allSatisfy(key -> {
            String text = TEXTS.getString(key);
            if (ARGUMENT.matcher(text).find()) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(text).as(key).doesNotContain("''");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    list-duties.shift           | A normal shift has 480 minutes, on 1 day a week.
                    build-plan.longerThanWeek   | the full job of 1 day.
                    build-plan.lastIsFullWeek   | the full job: 1 day a week.
                    build-plan.moreThanItsShifts| The stage has 1 shift.
                    build-plan.shortTrial       | a trial of at least 1 shift.
                    """)
    void oneIsNoPlural(String key, String said) {
        assertThat(read(key, key.equals("list-duties.shift") ? new Object[] {480, 1} : new Object[] {1}))
                .contains(said);
        assertThat(read("build-plan.section.stages.hint", 480, 1, 1))
                .contains("480 minutes a shift on 1 day a week", "for at least 1 shift.");
    }

    private static String read(String key, Object... args) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        return texts.getMessage(key, args, Locale.ENGLISH);
    }
}
