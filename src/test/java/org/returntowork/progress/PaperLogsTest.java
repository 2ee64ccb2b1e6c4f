package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Two keyings of a sheet, what they have differently, and what becomes of it. */
class PaperLogsTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final UUID BOXES = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-05-08T09:00:00Z");
    private static final Actor TARA = new Actor(UUID.randomUUID(), "Tara Quinn", Role.THERAPIST);
    private static final Actor CORA = new Actor(UUID.randomUUID(), "Cora Blum", Role.THERAPIST);

    private final PaperCheck paperCheck = mock(PaperCheck.class);
    private final PaperSettling settling = new PaperSettling(paperCheck, mock(PaperWords.class));

    @Test
    void aRowIsTheSameAfterItWasTakenApart() {
        PaperRow row = row(MONDAY, 4, List.of(RedFlag.WOUND), List.of(BOXES));

        assertThat(PaperRow.of(MONDAY, row.answers())).isEqualTo(row);
    }

    @Test
    void theOrderOfTicksAndSpacesAroundWordsAreNoDifference() {
        PaperRow one = new PaperRow(
                MONDAY, 240, null, 2, 3, null, 3, null, List.of(RedFlag.WOUND, RedFlag.CALF_SWOLLEN), null, "Stiff ");
        PaperRow other = new PaperRow(
                MONDAY, 240, null, 2, 3, null, 3, false, List.of(RedFlag.CALF_SWOLLEN, RedFlag.WOUND), null, "Stiff");

        assertThat(new PaperComparison(List.of(one), List.of(other)).differences(MONDAY))
                .isEmpty();
    }

    @Test
    void eachAnswerThatDiffersIsListedByItself() {
        PaperComparison comparison = new PaperComparison(
                List.of(row(MONDAY, 4, List.of(), List.of(BOXES))),
                List.of(row(MONDAY, 7, List.of(RedFlag.WOUND), List.of(BOXES))));

        assertThat(comparison.differences(MONDAY))
                .containsExactly(
                        new PaperComparison.Difference("painPeak", "4", "7"),
                        new PaperComparison.Difference("redFlags:WOUND", null, "true"));
        assertThat(comparison.agreed(MONDAY))
                .containsEntry("workedMinutes", "240")
                .containsEntry("dutiesDone:" + BOXES, "true")
                .doesNotContainKey("painPeak");
    }

    @Test
    void aShiftThatOnlyOneHasIsDecidedOnAsAWhole() {
        PaperComparison comparison =
                new PaperComparison(List.of(peak(MONDAY, 3)), List.of(peak(MONDAY, 3), peak(TUESDAY, 5)));

        assertThat(comparison.days()).containsExactly(MONDAY, TUESDAY);
        assertThat(comparison.inBoth(TUESDAY)).isFalse();
        assertThat(comparison.differences(TUESDAY)).isEmpty();
        assertThat(comparison.agreed(TUESDAY)).containsEntry("painPeak", "5");
    }

    @ParameterizedTest
    @CsvSource({"FIRST, , 4", "SECOND, , 7", "RETYPED, 5, 5"})
    void whatIsChosenHolds(ComparePaperLogs.Right right, String retyped, int peak) {
        assertThat(settling.agreed(CASE, differing(), chosen(right, retyped)))
                .extracting(PaperRow::painPeak)
                .containsExactly(peak);
        assertThat(problems(chosen(right, retyped))).isEmpty();
    }

    @Test
    void whatIsNotChosenOrCannotBeIsSaidAtItsPlace() {
        assertThat(problems(chosen(null, null))).containsExactly("rows[0].fields[0].take");
        assertThat(problems(chosen(ComparePaperLogs.Right.RETYPED, "11"))).containsExactly("rows[0].fields[0].retyped");
        assertThat(problems(new ComparePaperLogs(List.of(new ComparePaperLogs.Settled(MONDAY, null, null)))))
                .containsExactly("rows[0].take");
        assertThat(problems(new ComparePaperLogs(List.of()))).containsExactly("");
    }

    @Test
    void whatKeepsThePatientsOwnEntryKeepsThePaper() {
        given(paperCheck.of(any(), any()))
                .willReturn(List.of(new PaperCheck.Problem("effort", "keep-work-log.error.needed")));

        assertThat(problems(chosen(ComparePaperLogs.Right.FIRST, null))).containsExactly("rows[0].take");
    }

    @Test
    void aShiftThatIsLeftOutOrLoggedMeanwhileBecomesNoEntry() {
        ComparePaperLogs leftOut = new ComparePaperLogs(List.of(new ComparePaperLogs.Settled(MONDAY, false, null)));
        assertThat(problems(leftOut)).isEmpty();
        assertThat(settling.agreed(CASE, differing(), leftOut)).isEmpty();

        given(paperCheck.isLogged(CASE, MONDAY)).willReturn(true);
        assertThat(problems(new ComparePaperLogs(List.of()))).isEmpty();
        assertThat(settling.agreed(CASE, differing(), new ComparePaperLogs(List.of())))
                .isEmpty();
    }

    @Test
    void aSheetIsTypedInTwiceAndSettledOnce() {
        PaperSheet sheet = new PaperSheet(CASE, MONDAY, List.of(peak(MONDAY, 3)), TARA, NOW);
        assertThatThrownBy(() -> sheet.settle(TARA, NOW)).isInstanceOf(IllegalStateException.class);

        sheet.keyAgain(List.of(peak(MONDAY, 3)), CORA, NOW);
        assertThat(sheet.byOnePerson()).isFalse();
        assertThatThrownBy(() -> sheet.keyAgain(List.of(), TARA, NOW)).isInstanceOf(IllegalStateException.class);

        sheet.settle(TARA, NOW);
        assertThatThrownBy(() -> sheet.settle(TARA, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bothKeyingsByOnePersonAreMarked() {
        PaperSheet sheet = new PaperSheet(CASE, MONDAY, List.of(peak(MONDAY, 3)), TARA, NOW);
        sheet.keyAgain(List.of(peak(MONDAY, 3)), TARA, NOW);

        assertThat(sheet.byOnePerson()).isTrue();
    }

    private List<String> problems(ComparePaperLogs form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        settling.check(CASE, differing(), form, errors);
        return errors.getAllErrors().stream()
                .map(error -> error instanceof org.springframework.validation.FieldError field ? field.getField() : "")
                .toList();
    }

    private static PaperComparison differing() {
        return new PaperComparison(List.of(peak(MONDAY, 4)), List.of(peak(MONDAY, 7)));
    }

    private static ComparePaperLogs chosen(ComparePaperLogs.Right right, String retyped) {
        return new ComparePaperLogs(List.of(new ComparePaperLogs.Settled(
                MONDAY, true, List.of(new ComparePaperLogs.Choice("painPeak", right, retyped)))));
    }

    private static PaperRow peak(LocalDate day, int peak) {
        return row(day, peak, List.of(), List.of());
    }

    private static PaperRow row(LocalDate day, int peak, List<RedFlag> flags, List<UUID> duties) {
        return new PaperRow(day, 240, null, 2, peak, null, 3, false, flags, duties, null);
    }
}
