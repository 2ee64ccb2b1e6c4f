package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.CaseId;
import org.springframework.validation.Errors;

/** What keeps a row of a paper log from becoming an entry. */
class PaperCheckTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private final WorkLog workLog = mock(WorkLog.class);
    private final PaperCheck check = new PaperCheck(workLog);

    @BeforeEach
    void fourHoursArePlanned() {
        given(workLog.entry(any(), any())).willReturn(Optional.empty());
        willAnswer(call -> {
                    new EntryCheck(240, MONDAY.plusDays(4)).check(call.getArgument(1), call.<Errors>getArgument(2));
                    return null;
                })
                .given(workLog)
                .check(any(), any(), any());
    }

    @Test
    void aShorterShiftWithoutAReasonIsAnEntryWithoutOne() {
        PaperRow row = row(Map.of("workedMinutes", "100", "painBefore", "2", "painPeak", "3", "effort", "4"));

        assertThat(check.of(CASE, row)).isEmpty();
        assertThat(row.toEntry().answers(240, List.of(), null).lessBecause()).isNull();
    }

    @Test
    void aShiftWithoutWorkNeedsNoReasonEither() {
        assertThat(check.of(CASE, row(Map.of("workedMinutes", "0", "painBefore", "2"))))
                .isEmpty();
    }

    @Test
    void whatElseIsMissingIsSaid() {
        assertThat(check.of(CASE, row(Map.of("workedMinutes", "100"))))
                .extracting(PaperCheck.Problem::field)
                .containsExactly("painBefore", "painPeak", "effort");
    }

    @Test
    void minutesThatNobodyExplainsCountAsAsked() {
        LoggedShift shift = new LoggedShift(MONDAY, 240, 100, null, 2, 3, null, 4, Set.of(), false, List.of(), false);

        assertThat(shift.askedMinutes()).isEqualTo(240);
        assertThat(shift.cutShortBySymptoms()).isFalse();
    }

    private static PaperRow row(Map<String, String> answers) {
        return PaperRow.of(MONDAY, answers);
    }
}
