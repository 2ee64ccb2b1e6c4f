package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.duties.DutyLists;
import org.returntowork.duties.LimitWords;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.shared.CaseId;

/** Which shift the patient's log page begins with. */
class LogPageTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRIDAY = TODAY.minusDays(3);
    private static final LocalDate THURSDAY = TODAY.minusDays(4);

    private final WorkLog workLog = mock(WorkLog.class);
    private final WorkLogEntries entries = mock(WorkLogEntries.class);
    private final Shifts shifts = mock(Shifts.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final LogPage page = new LogPage(
            workLog,
            entries,
            shifts,
            mock(FirstShift.class),
            mock(DutyLists.class),
            mock(LimitWords.class),
            mock(Words.class),
            mock(HelpNumbers.class),
            calendar);

    @BeforeEach
    void shiftsOnThursdayFridayAndToday() {
        given(calendar.today(CASE)).willReturn(TODAY);
        given(workLog.decided(CASE)).willReturn(entry -> false);
        given(workLog.entry(any(), any())).willReturn(Optional.empty());
        scheduled(THURSDAY, FRIDAY, TODAY);
    }

    @Test
    void theOldestShiftWithoutAnEntryComesFirst() {
        assertThat(page.prefill(CASE, null).date()).isEqualTo(THURSDAY);

        logged(THURSDAY);
        assertThat(page.prefill(CASE, null).date()).isEqualTo(FRIDAY);
    }

    @Test
    void whereNoneIsMissingTodaysIsOffered() {
        logged(THURSDAY);
        logged(FRIDAY);
        assertThat(page.prefill(CASE, null).date()).isEqualTo(TODAY);
    }

    @Test
    void whereAllAreLoggedThereAreOnlyMornings() {
        logged(THURSDAY);
        logged(FRIDAY);
        logged(TODAY);
        assertThat(page.prefill(CASE, null).date()).isNull();
    }

    @Test
    void aDayOfTheLastTwoWeeksCanBePickedAndNoOlderOne() {
        assertThat(page.prefill(CASE, FRIDAY).date()).isEqualTo(FRIDAY);
        assertThat(page.prefill(CASE, TODAY.minusDays(27)).date()).isEqualTo(THURSDAY);
        assertThat(page.prefill(CASE, TODAY.plusDays(1)).date()).isEqualTo(THURSDAY);
    }

    @Test
    void aDayThatADecisionWasMadeOnIsNotOffered() {
        WorkLogEntry reviewed = logged(FRIDAY);
        given(workLog.decided(CASE)).willReturn(entry -> entry == reviewed);

        assertThat(page.prefill(CASE, FRIDAY).date()).isEqualTo(THURSDAY);
    }

    private void scheduled(LocalDate... days) {
        given(shifts.between(CASE, TODAY.minusDays(14), TODAY))
                .willReturn(Stream.of(days)
                        .map(day -> new Shift(day, 240, UUID.randomUUID(), 1, false, null, false))
                        .toList());
    }

    private WorkLogEntry logged(LocalDate day) {
        WorkLogEntry entry = mock(WorkLogEntry.class);
        given(entry.answers()).willReturn(LogAnswers.missed());
        given(workLog.entry(CASE, day)).willReturn(Optional.of(entry));
        given(entries.between(any(), any(), any())).willReturn(List.of());
        return entry;
    }
}
