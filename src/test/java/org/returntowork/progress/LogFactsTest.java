package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFactsTest {

    @Test
    void aMorningIsNamedInWordsWhicheverItIs() {
        LogFacts facts = new LogFacts(
                List.of(),
                "",
                Map.of(LocalDate.of(2026, 7, 6), "Monday 6 July"),
                0,
                null,
                false,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(facts.morning("2026-07-06")).isEqualTo("Monday 6 July");
        assertThat(facts.morning("2026-06-08")).isEqualTo("Monday 8 June");
        assertThat(facts.morning("")).isEmpty();
        assertThat(facts.morning("soon")).isEqualTo("soon");
    }
}
