package org.returntowork.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.returntowork.organisation.Role;
import org.returntowork.plan.DaysLeft;
import org.returntowork.progress.CheckIn;
import org.returntowork.progress.DeviationKind;
import org.returntowork.shared.CaseId;
import org.springframework.context.support.ResourceBundleMessageSource;

class ProgressCsvTest {

    @ParameterizedTest
    @MethodSource("cells")
    void aTextIsQuotedWhereItMustBeAndNeverAFormula(String text, String cell) {
        assertThat(ProgressCsv.text(text)).isEqualTo(cell);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(null, ""),
                Arguments.of("", ""),
                Arguments.of("Pat Doyle", "Pat Doyle"),
                Arguments.of("Doyle, Pat", "\"Doyle, Pat\""),
                Arguments.of("Pat \"P\" Doyle", "\"Pat \"\"P\"\" Doyle\""),
                Arguments.of("two\r\nlines", "\"two\r\nlines\""),
                Arguments.of(" Pat", "\" Pat\""),
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+44 1", "'+44 1"),
                Arguments.of("-Pat", "'-Pat"),
                Arguments.of("@SUM(A1,A2)", "\"'@SUM(A1,A2)\""),
                Arguments.of("\t=1", "'\t=1"),
                Arguments.of("\r=1", "\"'\r=1\""));
    }

    @Test
    void aRowHasIsoDatesAndEmptyCellsForWhatIsNotShared() {
        ProgressRow all = new ProgressRow(
                CaseId.next(),
                "=Pat",
                "Store worker",
                "Harbour depot",
                Place.AT_A_STAGE,
                2,
                5,
                new ProgressRow.Share(20, 40),
                new ProgressRow.Worked(12, null, 3, 3),
                151L,
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 4, 12),
                LocalDate.of(2026, 6, 12),
                LocalDate.of(2026, 7, 27),
                new DaysLeft(-2, LocalDate.of(2026, 6, 6), true),
                List.of(
                        new Wait(Role.EMPLOYER, LocalDate.of(2026, 6, 1), 2),
                        new Wait(Role.THERAPIST, LocalDate.of(2026, 6, 8), 0)),
                List.of("Pallet lift"),
                new ProgressRow.LastCheckIn(LocalDate.of(2026, 6, 1), CheckIn.DutiesDone.MORE, false),
                List.of(new ProgressRow.Beyond(LocalDate.of(2026, 6, 2), null, DeviationKind.LONGER)));
        ProgressRow none = new ProgressRow(
                CaseId.next(),
                "Ann",
                "Nurse",
                "St. Anne",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);

        String[] lines = new ProgressCsv(messages())
                .of(List.of(all, none), Locale.ENGLISH)
                .split("\r\n", -1);

        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("Person,Job,Site,Where,Stage,Stages,");
        assertThat(lines[1])
                .isEqualTo(
                        "'=Pat,Store worker,Harbour depot,At a stage,2,5,20.0,40.0,12.0,,3,151,2026-03-16,2026-04-12,"
                                + "2026-06-12,2026-07-27,-2,Employer; With the therapist,2026-06-01; 2026-06-08,2; 0,Pallet lift,"
                                + "2026-06-01,1,2026-06-02");
        assertThat(lines[2]).isEqualTo("Ann,Nurse,St. Anne,,,,,,,,,,,,,,,,,,,,,");
        assertThat(lines[2].chars().filter(c -> c == ',').count())
                .isEqualTo(lines[0].chars().filter(c -> c == ',').count());
        assertThat(lines[3]).isEmpty();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
