package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
}
