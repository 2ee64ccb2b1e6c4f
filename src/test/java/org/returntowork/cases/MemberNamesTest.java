package org.returntowork.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.organisation.Directory;
import org.returntowork.shared.CaseId;

/** Which words name the people of a case. */
class MemberNamesTest {

    private static final CaseId CASE = CaseId.next();

    private final Cases cases = mock(Cases.class);
    private final Directory directory = mock(Directory.class);
    private final MemberNames names = new MemberNames(cases, directory);

    MemberNamesTest() {
        ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
        UUID patient = UUID.randomUUID();
        UUID employer = UUID.randomUUID();
        UUID therapist = UUID.randomUUID();
        given(theCase.patient()).willReturn(patient);
        given(theCase.employer()).willReturn(employer);
        given(theCase.therapist()).willReturn(therapist);
        given(cases.get(CASE)).willReturn(theCase);
        given(directory.names(any()))
                .willReturn(Map.of(patient, "E. Novák", employer, "Will O'Hara", therapist, "Tess Hale"));
    }

    @ParameterizedTest
    @CsvSource({
        "What Novák lifts, Novák",
        "what novák lifts, novák",
        "Novák's own bench, Novák's",
        "Ask Will first, Will",
        "as O'Hara showed, O'Hara",
        "measured by Tess, Tess"
    })
    void aNameIsFoundHoweverItIsWritten(String text, String word) {
        assertThat(names.firstIn(text, CASE)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boards that will not fit", "Novákova Street", "Step E of the line", ""})
    void anotherWordIsNoName(String text) {
        assertThat(names.firstIn(text, CASE)).isEmpty();
    }
}
