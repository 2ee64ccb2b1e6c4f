package org.returntowork.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.organisation.Role;
import org.returntowork.plan.DaysLeft;
import org.returntowork.progress.CheckIn;
import org.returntowork.progress.DeviationKind;
import org.returntowork.shared.CaseId;
import org.springframework.context.support.ResourceBundleMessageSource;

class ProgressCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1", "-Pat", "@SUM(A1,A2)", "\t=1", "\r=1"})
    void aTextIsNeverAFormula(String text) {
        assertThat(ProgressCsv.text(text)).isEqualTo("'" + text);
    }

    @Test
    void anotherTextStaysAsItIs() {
        assertThat(ProgressCsv.text("Pat Doyle")).isEqualTo("Pat Doyle");
        assertThat(ProgressCsv.text(null)).isEmpty();
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
                "Doyle, \"Ann\"",
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
        assertThat(lines[2]).isEqualTo("\"Doyle, \"\"Ann\"\"\",Nurse,St. Anne,,,,,,,,,,,,,,,,,,,,,");
        assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
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
