package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;

class PaperPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void aSheetHasARowForEachShiftThatIsMissingAndSaysWhoTypedItInFirst() {
        assertThat(keying(false, false))
                .contains("name=\"handedInOn\"", "name=\"rows[1].painPeak\"", "Add a shift", "The wound opens")
                .contains("name=\"rows[0].date\" value=\"2026-05-04\"", "name=\"rows[1].date\" value=\"2026-05-05\"")
                .doesNotContain("rows[2]")
                .doesNotContain("Let a colleague");
        assertThat(keying(true, false))
                .contains("Tara Quinn typed this sheet in on Friday 8 May", "value=\"SECOND\"")
                .doesNotContain("Let a colleague");
        assertThat(keying(true, true)).contains("Let a colleague do the second keying");
    }

    private static String keying(boolean again, boolean samePerson) {
        return RenderedForm.of(
                "key-paper-logs",
                KeyPaperLogs.class,
                new KeyPaperLogs(
                        again ? KeyPaperLogs.Keying.SECOND : KeyPaperLogs.Keying.FIRST,
                        MONDAY,
                        List.of(PaperRow.of(MONDAY, Map.of()), PaperRow.of(MONDAY.plusDays(1), Map.of()))),
                new KeyPaperLogsAction.Facts(
                        again,
                        again ? "Tara Quinn" : null,
                        again ? "Friday 8 May" : null,
                        samePerson,
                        List.of(new Option("d1", "Pick orders")),
                        List.of(new Option("WOUND", "The wound opens"))));
    }

    @Test
    void eachDifferenceIsAQuestionAndWhatAgreesIsFoldedAway() {
        Map<String, ComparisonFacts.Line> lines = new LinkedHashMap<>();
        lines.put(
                "2026-05-04",
                new ComparisonFacts.Line(
                        "Monday 4 May",
                        null,
                        false,
                        List.of(new Option("240", "Minutes worked")),
                        Map.of(
                                "painPeak",
                                new ComparisonFacts.DifferentAnswer(
                                        "Worst pain",
                                        List.of(
                                                new Option("FIRST", "4"),
                                                new Option("SECOND", "7"),
                                                new Option("RETYPED", "Something else")),
                                        List.of()))));
        lines.put("2026-05-05", new ComparisonFacts.Line("Tuesday 5 May", "Cora Blum", false, List.of(), Map.of()));
        lines.put("2026-05-06", new ComparisonFacts.Line("Wednesday 6 May", null, true, List.of(), Map.of()));
        String page = RenderedForm.of(
                "compare-paper-logs",
                ComparePaperLogs.class,
                new ComparePaperLogs(List.of(
                        new ComparePaperLogs.Settled(
                                MONDAY, true, List.of(new ComparePaperLogs.Choice("painPeak", null, null))),
                        new ComparePaperLogs.Settled(MONDAY.plusDays(1), null, null),
                        new ComparePaperLogs.Settled(MONDAY.plusDays(2), null, null))),
                new ComparisonFacts("Tara Quinn", "Cora Blum", false, lines));

        assertThat(page)
                .contains("First keying: Tara Quinn. Second keying: Cora Blum.")
                .contains("Worst pain: what does the paper say?", "Worst pain, as it stands on the paper")
                .contains("name=\"rows[0].fields[0].take\"", "name=\"rows[0].fields[0].retyped\"")
                .contains("data-show-when=\"rows[0].fields[0].take=RETYPED\"")
                .contains("Only Cora Blum has this shift", "name=\"rows[1].take\"")
                .contains("The patient has logged this shift meanwhile")
                .doesNotContain("name=\"rows[2].take\"");
    }
}
