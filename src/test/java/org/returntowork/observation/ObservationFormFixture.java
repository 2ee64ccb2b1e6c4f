package org.returntowork.observation;

import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;
import org.returntowork.access.Actor;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Form;
import org.returntowork.tasks.Notices;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** A case with two duties, its neighbours mocked, for the tests of the observation's forms. */
abstract class ObservationFormFixture {

    static final CaseId CASE = CaseId.next();
    static final LocalDate TODAY = LocalDate.of(2026, 4, 13);
    static final LocalDateTime AT = LocalDateTime.of(2026, 4, 16, 10, 0);
    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-13T14:00:00Z"), ZoneOffset.UTC);
    static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Terry", Role.THERAPIST);
    static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "Sam Boss", Role.EMPLOYER);
    static final Actor PATIENT = new Actor(UUID.randomUUID(), "Alex Marsh", Role.PATIENT);

    final Observations observations = mock(Observations.class);
    final DutyLists lists = mock(DutyLists.class);
    final Cases cases = mock(Cases.class);
    final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    final CaseCalendar calendar = mock(CaseCalendar.class);
    final Timeline timeline = mock(Timeline.class);
    final Notices notices = mock(Notices.class);
    final ClinicalWords clinicalWords = mock(ClinicalWords.class);
    final Findings findings = mock(Findings.class);
    final CapacityTests tests = mock(CapacityTests.class);
    final PhotoAlbum album = mock(PhotoAlbum.class);
    final Appointments appointments = new Appointments(observations, lists, calendar);

    final Duty pick = Duty.of(UUID.randomUUID(), "Pick", Core.YES, 240, List.of(lift(10)));
    final Duty pack = Duty.of(UUID.randomUUID(), "Pack", Core.NO, 30, List.of());

    @BeforeEach
    void aCase() {
        given(cases.get(CASE)).willReturn(theCase);
        given(theCase.shiftMinutes()).willReturn(480);
        given(theCase.employer()).willReturn(EMPLOYER.person());
        given(theCase.patient()).willReturn(PATIENT.person());
        given(calendar.today(CASE)).willReturn(TODAY);
        given(calendar.zone(CASE)).willReturn(ZONE);
        given(calendar.at(any(), any(), any()))
                .willAnswer(call -> call.<LocalDate>getArgument(1)
                        .atTime(call.<LocalTime>getArgument(2))
                        .atZone(ZONE)
                        .toInstant());
        given(calendar.dateOf(any(), any()))
                .willAnswer(call -> call.<Instant>getArgument(1).atZone(ZONE).toLocalDate());
        given(lists.of(CASE)).willReturn(List.of(pick, pack));
        given(clinicalWords.firstIn(any(), any())).willReturn(Optional.empty());
        given(observations.findFirstByCaseIdOrderByAttemptDesc(CASE)).willReturn(Optional.empty());
    }

    Observation visit() {
        Observation visit =
                new Observation(CASE, 2, planned(ObservationMethod.ON_SITE, AT), Instant.parse("2026-04-16T15:00:00Z"));
        given(observations.latest(CASE)).willReturn(visit);
        given(observations.findFirstByCaseIdOrderByAttemptDesc(CASE)).willReturn(Optional.of(visit));
        return visit;
    }

    Observation saved() {
        ArgumentCaptor<Observation> saved = ArgumentCaptor.forClass(Observation.class);
        verify(observations).save(saved.capture());
        return saved.getValue();
    }

    ScheduleObservation planned(ObservationMethod method, LocalDateTime at) {
        return new ScheduleObservation(method, null, at, "Gate 2", List.of(), null);
    }

    RecordObservation.Row result(UUID duty, ObservedResult result, Demand... demands) {
        return new RecordObservation.Row(duty, result, 2, 4, null, List.of(demands), null, null);
    }

    static Demand lift(double kilograms) {
        return new Demand(DemandKind.LIFT_FLOOR_TO_WAIST, null, kilograms, null, 200, null, null, null, null, null);
    }

    <T> List<Tuple> problems(Form<T> form, T value, Actor actor) {
        Errors errors = new BeanPropertyBindingResult(value, "form");
        form.check(CASE, value, actor, errors);
        return errors.getFieldErrors().stream()
                .map((FieldError error) -> tuple(error.getField(), error.getCode()))
                .toList();
    }

    ScheduleObservationForm schedule() {
        return new ScheduleObservationForm(observations, appointments, lists, cases, timeline, clinicalWords, calendar);
    }

    ConfirmObservationForm confirm() {
        return new ConfirmObservationForm(observations, appointments, cases, calendar, timeline, notices, CLOCK);
    }

    RecordObservationForm record() {
        return new RecordObservationForm(
                observations, appointments, findings, tests, album, lists, cases, calendar, timeline, CLOCK);
    }
}
