package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.progress.RedFlag;
import org.returntowork.shared.CaseId;

/** Which words may not leave the clinic. */
class ClinicalWordsTest {

    private static final CaseId CASE = CaseId.next();
    private static final CaseId ELBOW = CaseId.next();

    private final ClinicalRecords records = mock(ClinicalRecords.class);
    private final ClinicalWords words = new ClinicalWords(records);

    ClinicalWordsTest() {
        Clinical clinical = new Clinical("Back strain after a fall", List.of(BodyRegion.LOWER_BACK), null, null, null);
        given(records.findById(CASE)).willReturn(Optional.of(new ClinicalRecord(CASE, clinical)));
        Clinical elbow = new Clinical("Lateral epicondylitis", List.of(BodyRegion.ELBOW), null, null, null);
        given(records.findById(ELBOW)).willReturn(Optional.of(new ClinicalRecord(ELBOW, elbow)));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He has numbness in the hand              | numbness
                    The fingers went numb and tingle         | numb
                    There is swelling around the elbow       | swelling
                    His tendon is inflamed                   | tendon
                    His tennis elbow hurts in the morning    | tennis elbow
                    Her arms ache after an hour              | ache
                    She is sore in the morning               | sore
                    The wrist is still a bit stiff           | wrist is still a bit stiff
                    He is too weak for the crates            | is too weak
                    Mind her bad back                        | bad back
                    A pain-free range                        | pain
                    He heard a pop and lost strength         | heard a pop
                    His strength was gone all at once        | strength was gone
                    He has fever                             | fever
                    She had a new fall on Monday             | had a new fall
                    He takes ibuprofen                       | ibuprofen
                    She takes tablets before the shift       | takes tablets
                    No driving because of his medicine       | medicine
                    Painkillers make her tired               | Painkillers
                    He gets an injection on Friday           | injection
                    Away on Tuesdays for physiotherapy       | physiotherapy
                    Away for his treatment                   | his treatment
                    A muscle tear in the thigh               | muscle tear
                    It is a slipped disc                     | slipped disc
                    A trapped nerve                          | nerve
                    Bursitis again                           | Bursitis
                    """)
    void everydayWordsOfHealthAreFound(String text, String found) {
        assertThat(words.firstIn(text, ELBOW)).get().asString().endsWithIgnoringCase(found);
    }

    @ParameterizedTest
    @MethodSource("warningSigns")
    void aWarningSignThatWasReportedIsFound(String sign) {
        assertThat(words.firstIn("Please note: " + sign, ELBOW)).as(sign).isPresent();
    }

    static Stream<String> warningSigns() {
        ResourceBundle texts = ResourceBundle.getBundle("messages");
        return Stream.of(RedFlag.values()).map(sign -> texts.getString("RedFlag." + sign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lift at most 5 kg, with both hands.",
                "Use the hand truck, and put it back after the shift.",
                "He will come back on Monday and is back at his desk.",
                "The crates at the back of the hall stay with a co-worker.",
                "Begin with the weakest shelf.",
                "Sweep with a stiff brush; the lever is stiff.",
                "The strap is weak and the ladder unsteady.",
                "An anti-fatigue mat at the bench, and a rolling stool.",
                "Scan with the tablet, and take the tablets to the dock at noon.",
                "Cut with the new disc; heat treatment is done by a co-worker.",
                "Injection moulding at line 2 only.",
                "Nothing above shoulder height or below knee level.",
                "Paint the fence, number the boxes, store what is inflammable.",
                "Wind the wound cable in the cramped corner.",
                "Watch for wear and tear, and for falls from the ladder.",
                "This needs strength; a pop-up table helps.",
                "Questions? Ask the therapist."
            })
    void wordsOfWorkAreNoClinicalWords(String text) {
        assertThat(words.firstIn(text, ELBOW)).isEmpty();
        assertThat(words.firstIn(text, CASE)).isEmpty();
    }
}
