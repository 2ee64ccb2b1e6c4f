package org.returntowork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.organisation.Clinic;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.plan.InForce;
import org.returntowork.plan.InForce.Allowed;
import org.returntowork.plan.LimitsInForce;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;

class TodayPagesTest {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 9);
    private static final Instant CLOSED_AT = Instant.parse("2026-06-05T09:00:00Z");
    private static final Limits FIVE_KG = new Limits(5.0, null, null, null, null, null);

    private final Cases cases = mock(Cases.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final LimitsInForce limits = mock(LimitsInForce.class);
    private final LimitWords words = mock(LimitWords.class);
    private final Directory directory = mock(Directory.class);
    private final TodayPages pages = new TodayPages(cases, calendar, limits, words, directory);

    @BeforeEach
    void aCase() {
        Person therapist = mock(Person.class);
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.standing()).thenReturn(Standing.RUNNING);
        when(theCase.closedAt()).thenReturn(CLOSED_AT);
        when(calendar.today(CASE)).thenReturn(TODAY);
        when(calendar.dateOf(CASE, CLOSED_AT)).thenReturn(LocalDate.of(2026, 6, 5));
        when(directory.person(any())).thenReturn(therapist);
        when(directory.clinic(any())).thenReturn(mock(Clinic.class));
        when(words.of(FIVE_KG)).thenReturn("up to 5 kg");
    }

    private void inForce(LocalDate on, WorkState state, int ofRun, int ofLimits) {
        when(limits.on(CASE, on))
                .thenReturn(new InForce(
                        on,
                        state,
                        on.minusDays(5),
                        null,
                        ofRun,
                        4,
                        ofLimits,
                        "S" + ofLimits,
                        480,
                        List.of(),
                        false,
                        List.of(
                                duty("Charting", Allowed.ALL_OF_IT, null),
                                duty("Stock linen", Allowed.WITHIN_LIMITS, FIVE_KG),
                                duty("Move patients", Allowed.ALL_OF_IT, null, "Ceiling lift"),
                                duty("Carry archive boxes", Allowed.SOMEBODY_ELSE, null)),
                        null,
                        null));
    }

    private static InForce.DutyInForce duty(String name, Allowed allowed, Limits limits, String... with) {
        return new InForce.DutyInForce(
                UUID.randomUUID(),
                name,
                allowed,
                limits,
                List.of(with).stream()
                        .map(change -> new InForce.Needed(UUID.randomUUID(), change, true, null))
                        .toList());
    }

    @Test
    void atFullDutyWhatWasAgreedToStayIsNamed() {
        inForce(TODAY, WorkState.FULL_DUTY, 4, 4);

        Today today = pages.of(CASE);

        assertThat(today.stays()).isTrue();
        assertThat(today.duties())
                .extracting(Today.Line::duty, Today.Line::allowed, Today.Line::limits, Today.Line::needs)
                .containsExactly(
                        tuple("Stock linen", Allowed.WITHIN_LIMITS, "up to 5 kg", List.of()),
                        tuple("Move patients", Allowed.ALL_OF_IT, "", List.of("Ceiling lift")),
                        tuple("Carry archive boxes", Allowed.SOMEBODY_ELSE, "", List.of()));
    }

    @Test
    void itIsNamedAfterTheCloseToo() {
        when(theCase.standing()).thenReturn(Standing.CLOSED);
        inForce(LocalDate.of(2026, 6, 4), WorkState.FULL_DUTY, 4, 4);

        Today today = pages.of(CASE);

        assertThat(today.state()).isEqualTo(WorkState.CLOSED);
        assertThat(today.stays()).isTrue();
        assertThat(today.duties()).hasSize(3);
    }

    @Test
    void aCaseClosedOnTheWayLeavesNothingInForce() {
        when(theCase.standing()).thenReturn(Standing.CLOSED);
        inForce(LocalDate.of(2026, 6, 4), WorkState.STAGE, 2, 2);

        assertThat(pages.of(CASE).duties()).isEmpty();
    }

    @Test
    void whileLimitsAreLighterTheStageIsTheOneWhoseLimitsHold() {
        inForce(TODAY, WorkState.LIGHTER, 3, 2);

        Today today = pages.of(CASE);

        assertThat(today.stage()).isEqualTo(2);
        assertThat(today.stays()).isFalse();
        assertThat(today.duties()).hasSize(4);
    }

    @Test
    void whileThereIsNoWorkNoStageIsTheOneOfNow() {
        inForce(TODAY, WorkState.NO_WORK, 3, 0);

        assertThat(pages.of(CASE).stage()).isZero();
        assertThat(pages.of(CASE).duties()).isEmpty();
    }
}
