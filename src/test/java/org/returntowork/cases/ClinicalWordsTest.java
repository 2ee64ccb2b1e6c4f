package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.shared.CaseId;

/** Which words may not leave the clinic. */
class ClinicalWordsTest {

    private static final CaseId CASE = CaseId.next();

    private final ClinicalRecords records = mock(ClinicalRecords.class);
    private final ClinicalWords words = new ClinicalWords(records);

    ClinicalWordsTest() {
        Clinical clinical = new Clinical("Back strain after a fall", List.of(BodyRegion.LOWER_BACK), null, null, null);
        given(records.findById(CASE)).willReturn(Optional.of(new ClinicalRecord(CASE, clinical)));
    }

    @Test
    void theCasesOwnClinicalWordsAreFound() {
        assertThat(words.firstIn("Because of the Strain, half loads.", CASE)).contains("Strain");
        assertThat(words.firstIn("Her back needs rest.", CASE)).contains("back");
        assertThat(words.firstIn("It is her back at the moment.", CASE)).contains("back");
        assertThat(words.firstIn("Comes back to work, but the back hurts.", CASE))
                .contains("back");
    }

    @Test
    void wordsOfCareAreFoundInAnyCase() {
        assertThat(words.firstIn("Until the surgery in May.", CaseId.next())).contains("surgery");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pat Doyle is back at full duty.",
                "Coming back to work step by step.",
                "Back to normal hours from Monday.",
                "Back to full shifts after the trial."
            })
    void comingBackToWorkIsNoClinicalWord(String text) {
        assertThat(words.firstIn(text, CASE)).isEmpty();
    }
}
