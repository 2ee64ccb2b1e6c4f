package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.cases.Audience;
import org.returntowork.cases.Phase;
import org.returntowork.organisation.Program;
import org.returntowork.organisation.Role;

class ScheduleAndConfirmTests extends ObservationFormFixture {

    @Test
    void aPlannedObservationAsksBothSides() {
        schedule().submit(CASE, planned(ObservationMethod.ON_SITE, AT), THERAPIST);

        Observation saved = saved();
        assertThat(saved.plannedAt()).isEqualTo(Instant.parse("2026-04-16T15:00:00Z"));
        assertThat(saved.attempt()).isEqualTo(1);
        verify(theCase, never()).enter(any());
        verify(timeline).add(CASE, "observation-scheduled", THERAPIST, Audience.EMPLOYER, "2026-04-16");
        given(observations.latest(CASE)).willReturn(saved);
        ObservationSteps steps = new ObservationSteps(observations, cases, calendar);
        assertThat(steps.takesPlace(CASE.toString())).isTrue();
        assertThat(steps.parties(CASE.toString()))
                .containsExactly(EMPLOYER.person().toString(), PATIENT.person().toString());
        assertThat(steps.confirmed(CASE.toString())).isFalse();
        assertThat(steps.tookPlace(CASE.toString())).isFalse();
    }

    @Test
    void theTimeIsConfirmedBeforeTheVisitHoweverNearItIs() {
        schedule().submit(CASE, planned(ObservationMethod.ON_SITE, AT), THERAPIST);
        Observation saved = saved();
        given(observations.latest(CASE)).willReturn(saved);
        given(calendar.program(CASE)).willReturn(Program.defaults());
        given(calendar.plusWorkingDays(any(), any(), anyInt())).willReturn(TODAY.plusDays(2));
        ObservationSteps steps = new ObservationSteps(observations, cases, calendar);

        Date before = Date.from(saved.plannedAt().minusSeconds(60));
        given(calendar.endOf(CASE, TODAY.plusDays(2))).willReturn(before);
        assertThat(steps.confirmDue(CASE.toString())).isEqualTo(before);

        given(calendar.endOf(CASE, TODAY.plusDays(2)))
                .willReturn(Date.from(saved.plannedAt().plusSeconds(60)));
        assertThat(steps.confirmDue(CASE.toString())).isEqualTo(Date.from(saved.plannedAt()));
    }

    @Test
    void withoutAnObservationTheCaseGoesOnToTheRecommendations() {
        ScheduleObservation none =
                new ScheduleObservation(ObservationMethod.NONE, "Seen last year", null, null, List.of(), null);
        assertThat(problems(schedule(), none, THERAPIST)).isEmpty();

        schedule().submit(CASE, none, THERAPIST);

        assertThat(saved().takesPlace()).isFalse();
        verify(theCase).enter(Phase.RECOMMENDATION);
        verify(timeline).add(CASE, "observation-left-out", THERAPIST, Audience.CLINICAL);
    }

    @Test
    void aPlanNeedsWhatItsMethodNeeds() {
        assertThat(problems(
                        schedule(),
                        new ScheduleObservation(ObservationMethod.NONE, null, null, null, null, null),
                        THERAPIST))
                .containsExactly(tuple("reason", "schedule-observation.reasonNeeded"));
        assertThat(problems(
                        schedule(),
                        new ScheduleObservation(ObservationMethod.ON_SITE, null, null, null, null, null),
                        THERAPIST))
                .containsExactlyInAnyOrder(
                        tuple("at", "schedule-observation.timeNeeded"),
                        tuple("place", "schedule-observation.placeNeeded"));
        assertThat(problems(schedule(), planned(ObservationMethod.VIDEO, AT.minusDays(4)), THERAPIST))
                .containsExactly(tuple("at", "schedule-observation.timePast"));
        assertThat(problems(schedule(), planned(ObservationMethod.VIDEO, AT.minusDays(3)), THERAPIST))
                .isEmpty();
        assertThat(problems(
                        schedule(),
                        new ScheduleObservation(
                                ObservationMethod.VIDEO, null, AT, null, List.of(UUID.randomUUID()), null),
                        THERAPIST))
                .containsExactly(tuple("duties", "schedule-observation.unknownDuty"));
    }

    @Test
    void theNoteForBothHasNoClinicalWord() {
        given(clinicalWords.firstIn("bring the sling", CASE)).willReturn(Optional.of("sling"));
        ScheduleObservation form =
                new ScheduleObservation(ObservationMethod.VIDEO, null, AT, null, List.of(), "bring the sling");
        assertThat(problems(schedule(), form, THERAPIST))
                .containsExactly(tuple("note", "schedule-observation.employerReads"));
    }

    @Test
    void oneWhoAsksForAnotherTimeIsReadByTheOtherAndByTheTherapist() {
        Observation visit = visit();
        Instant asked = Instant.parse("2026-04-17T18:00:00Z");
        ConfirmObservation propose = new ConfirmObservation(
                ObservationAnswer.PROPOSE, LocalDateTime.of(2026, 4, 17, 13, 0), "my shoulder hurts in the morning");

        confirm().submit(CASE, propose, PATIENT);

        assertThat(visit.otherTimeAsked()).isTrue();
        assertThat(visit.answer(Role.PATIENT).orElseThrow().proposedAt()).isEqualTo(asked);
        verify(notices).tell(EMPLOYER.person(), CASE, "observation-other-time-patient", "2026-04-17", "13:00");
        verify(timeline).add(CASE, "observation-other-time", PATIENT, Audience.EMPLOYER, "2026-04-17");
        ScheduleFacts facts = schedule().facts(CASE, THERAPIST);
        assertThat(facts.otherTimes())
                .containsExactly(new OtherTime(Role.PATIENT, LocalDateTime.of(2026, 4, 17, 13, 0)));
        assertThat(facts.notes()).containsExactly("Alex Marsh: my shoulder hurts in the morning");
        assertThat(schedule().prefill(CASE, THERAPIST).at()).isEqualTo(LocalDateTime.of(2026, 4, 17, 13, 0));
    }

    @Test
    void whoeverIsAskedAgainReadsWhoAskedForWhatButNoNote() {
        Observation first = new Observation(CASE, 1, planned(ObservationMethod.ON_SITE, AT), Instant.EPOCH);
        first.answer(
                PATIENT, ObservationAnswer.PROPOSE, Instant.parse("2026-04-17T18:00:00Z"), "shoulder", CLOCK.instant());
        Observation second = visit();
        given(observations.findByCaseIdOrderByAttemptDesc(CASE)).willReturn(List.of(second, first));

        AppointmentFacts facts = confirm().facts(CASE, EMPLOYER);

        assertThat(facts.askedBefore())
                .containsExactly(new OtherTime(Role.PATIENT, LocalDateTime.of(2026, 4, 17, 13, 0)));
        assertThat(facts.at()).isEqualTo(AT);
        assertThat(facts.duties()).containsExactly("Pick", "Pack");
        assertThat(facts.toString()).doesNotContain("shoulder");
    }

    @Test
    void anotherTimeHasToBeNamedAndNotBeOver() {
        visit();
        assertThat(problems(confirm(), new ConfirmObservation(ObservationAnswer.PROPOSE, null, null), EMPLOYER))
                .containsExactly(tuple("proposedAt", "confirm-observation.timeNeeded"));
        assertThat(problems(
                        confirm(), new ConfirmObservation(ObservationAnswer.PROPOSE, AT.minusDays(9), null), EMPLOYER))
                .containsExactly(tuple("proposedAt", "confirm-observation.timePast"));
        assertThat(problems(confirm(), new ConfirmObservation(ObservationAnswer.CONFIRM, null, null), EMPLOYER))
                .isEmpty();
    }
}
