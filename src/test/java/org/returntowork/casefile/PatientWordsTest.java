package org.returntowork.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the patient is told in other words than the therapist. */
class PatientWordsTest {

    @Test
    void everyRuleHasASentenceForThePatient() {
        List<String> keys = ResourceBundle.getBundle("messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.matches("rule\\.R\\w+"))
                .map(key -> key.replace("rule.", "rule.you."))
                .toList();

        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).keySet()).containsAll(keys);
    }
}
