package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.access.OnBehalf;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

class ObservationTest {

    private static final Instant AT = Instant.parse("2026-04-16T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-13T09:00:00Z");
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "Sam Boss", Role.EMPLOYER);
    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "Alex Marsh", Role.PATIENT);

    @Test
    void itIsConfirmedOnceBothSidesHaveConfirmed() {
        Observation visit = planned(ObservationMethod.ON_SITE);
        assertThat(visit.confirmed()).isFalse();
        visit.answer(EMPLOYER, ObservationAnswer.CONFIRM, null, null, NOW);
        assertThat(visit.confirmed()).isFalse();
        visit.answer(PATIENT, ObservationAnswer.CONFIRM, null, null, NOW);
        assertThat(visit.confirmed()).isTrue();
        assertThat(visit.otherTimeAsked()).isFalse();
    }

    @Test
    void oneWhoAsksForAnotherTimeIsEnough() {
        Observation visit = planned(ObservationMethod.VIDEO);
        visit.answer(EMPLOYER, ObservationAnswer.CONFIRM, null, null, NOW);
        visit.answer(PATIENT, ObservationAnswer.PROPOSE, AT, "not so early", NOW);
        assertThat(visit.otherTimeAsked()).isTrue();
        assertThat(visit.confirmed()).isFalse();
    }

    @Test
    void aSecondAnswerTakesThePlaceOfTheFirst() {
        Observation visit = planned(ObservationMethod.ON_SITE);
        visit.answer(PATIENT, ObservationAnswer.PROPOSE, AT, null, NOW);
        visit.answer(PATIENT, ObservationAnswer.CONFIRM, AT, null, NOW);
        assertThat(visit.otherTimeAsked()).isFalse();
        assertThat(visit.answers()).hasSize(1);
        assertThat(visit.answer(Role.PATIENT).orElseThrow().proposedAt()).isNull();
    }

    @Test
    void anAnswerEnteredByTheTherapistIsThatOfThePersonTalkedTo() {
        Observation visit = planned(ObservationMethod.ON_SITE);
        Actor therapist = new Actor(UUID.randomUUID(), "Terry", Role.THERAPIST)
                .onBehalfOf(new OnBehalf(
                        PATIENT.person(), Role.PATIENT, OnBehalf.How.PHONE, LocalDate.of(2026, 4, 13), false, null));
        visit.answer(therapist, ObservationAnswer.CONFIRM, null, null, NOW);
        visit.answer(EMPLOYER, ObservationAnswer.CONFIRM, null, null, NOW);
        assertThat(visit.confirmed()).isTrue();
    }

    @Test
    void whatDoesNotTakePlaceHasNoTimeAndNoAnswer() {
        Observation none = planned(ObservationMethod.NONE);
        assertThat(none.takesPlace()).isFalse();
        assertThat(none.plannedAt()).isNull();
        assertThatThrownBy(() -> none.answer(EMPLOYER, ObservationAnswer.CONFIRM, null, null, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.record(true, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itIsRecordedOnce() {
        Observation visit = planned(ObservationMethod.ON_SITE);
        visit.record(false, "The site was closed");
        assertThat(visit.tookPlace()).isFalse();
        assertThat(visit.reasonIfNot()).isEqualTo("The site was closed");
        assertThatThrownBy(() -> visit.record(true, null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> visit.answer(EMPLOYER, ObservationAnswer.CONFIRM, null, null, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReasonWhyNotIsKeptOnlyWhereItDidNotTakePlace() {
        Observation visit = planned(ObservationMethod.ON_SITE);
        visit.record(true, "left over from before");
        assertThat(visit.reasonIfNot()).isNull();
    }

    private Observation planned(ObservationMethod method) {
        ScheduleObservation form = new ScheduleObservation(
                method, "reason", LocalDateTime.of(2026, 4, 16, 10, 0), "Gate 2", List.of(), null);
        return new Observation(CaseId.next(), 1, form, AT);
    }
}
