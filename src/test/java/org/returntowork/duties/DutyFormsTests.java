package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.MemberNames;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Role;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

@DataJpaTest
@Import({
    ListDutiesForm.class,
    StartingRows.class,
    JobLibrary.class,
    MemberNames.class,
    ClinicalWords.class,
    RateDutiesForm.class
})
class DutyFormsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 9);
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final Actor EMPLOYER = new Actor(UUID.randomUUID(), "Sam Boss", Role.EMPLOYER);
    private static final Actor PATIENT = new Actor(UUID.randomUUID(), "Alex Marsh", Role.PATIENT);

    @Autowired
    private ListDutiesForm listDuties;

    @Autowired
    private RateDutiesForm rateDuties;

    @Autowired
    private DutyLists lists;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Cases cases;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @MockitoBean
    private CaseCalendar calendar;

    @MockitoBean
    private Timeline timeline;

    @MockitoBean
    private Directory directory;

    @MockitoBean
    private ClinicalWords clinicalWords;

    private CaseId caseId;

    @BeforeEach
    void aCase() {
        caseId = newCase("Picker");
        given(calendar.today(any())).willReturn(TODAY);
        given(clinicalWords.firstIn(any(), any())).willReturn(Optional.empty());
    }

    @Test
    void theListComesBackInItsOrderWithItsDemands() {
        ListDuties.Row pick = row("Pick cartons", 240, lift(12.0, 60, 120));
        ListDuties.Row pack = row("Pack", 30);

        Outcome outcome = listDuties.submit(caseId, new ListDuties(List.of(pick, pack), true, "Front desk"), EMPLOYER);
        fresh();

        assertThat(outcome).isEqualTo(Outcome.COMPLETE);
        List<Duty> duties = lists.of(caseId);
        assertThat(duties).extracting(Duty::name).containsExactly("Pick cartons", "Pack");
        assertThat(duties.get(0).demands()).containsExactly(lift(12.0, 60, 120));
        assertThat(duties.get(0).demands().get(0).kind()).isEqualTo(DemandKind.LIFT_WAIST_TO_SHOULDER);
        assertThat(duties.get(1).demands()).isEmpty();
        assertThat(cases.get(caseId).phase()).isEqualTo(Phase.RATING);
        verify(timeline).add(caseId, "duties-listed", EMPLOYER, Audience.HR, "2");
    }

    @Test
    void aSumAboveTheShiftIsAWarningOnly() {
        ListDuties form = new ListDuties(List.of(row("One", 300), row("Two", 300)), false, null);

        assertThat(checked(form).hasErrors()).isFalse();
        Outcome outcome = listDuties.submit(caseId, form, EMPLOYER);

        assertThat(outcome.completes()).isTrue();
        assertThat(outcome.messageKey()).isEqualTo("list-duties.savedLongerThanShift");
        assertThat(outcome.args()).containsExactly("600", "480");
    }

    @Test
    void aDutyLongerThanTheShiftIsAnErrorBesideItsField() {
        Demand long_ = new Demand(DemandKind.STAND, null, null, null, 481, 500, null, null, null, null);
        ListDuties form = new ListDuties(List.of(row("Fine", 480, long_), row("Long", 481)), false, null);

        assertThat(checked(form).getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactlyInAnyOrder(
                        tuple("duties[1].minutesPerShift", "list-duties.longerThanShift"),
                        tuple("duties[0].demands[0].minutesPerShift", "list-duties.longerThanShift"),
                        tuple("duties[0].demands[0].longestBoutMinutes", "list-duties.longerThanShift"));
    }

    @Test
    void spareRowsAreDropped() {
        Demand blank = new Demand(null, null, null, null, null, null, null, null, null, null);
        ListDuties.Row spare = new ListDuties.Row(null, null, null, null, null, null, List.of(blank));
        ListDuties form = new ListDuties(List.of(spare, row("Pack", 30, blank)), true, null);

        assertThat(form.duties()).hasSize(1);
        assertThat(form.duties().get(0).demands()).isEmpty();
    }

    @Test
    void theOrganisationsEarlierListForTheSameJobFillsTheRows() {
        CaseId earlier = newCase("picker");
        listDuties.submit(
                earlier, new ListDuties(List.of(row("Pick cartons", 240, lift(12.0, 60, 120))), true, null), EMPLOYER);
        lists.measure(earlier, lists.of(earlier).get(0).id(), List.of(lift(11.0, 60, 120)), TODAY);
        rateDuties.submit(earlier, ratedAll(earlier, new RateDuties.Missing("Sweep", null)), PATIENT);
        CaseId otherJob = newCase("Driver");
        fresh();

        ListDuties rows = listDuties.prefill(caseId, EMPLOYER);

        assertThat(rows.duties()).extracting(ListDuties.Row::name).containsExactly("Pick cartons");
        assertThat(rows.duties().get(0).id()).isNull();
        assertThat(rows.duties().get(0).demands()).containsExactly(lift(11.0, 60, 120));
        assertThat(listDuties.facts(caseId, EMPLOYER).fromEarlierList()).isTrue();
        assertThat(listDuties.prefill(otherJob, EMPLOYER)).isNull();
        assertThat(listDuties.facts(otherJob, EMPLOYER).fromEarlierList()).isFalse();
    }

    @Test
    void anEarlierListHandsOnTheWorkAndNothingOfThePersonWhoDidIt() {
        CaseId earlier = newCase("picker");
        ListDuties.Row told = new ListDuties.Row(
                null, "Pick", "As Marlow does it", Core.YES, "since the surgery nobody else", 240, List.of());
        ListDuties.Row plain =
                new ListDuties.Row(null, "Pack", "At the bench", Core.YES, "it is the job", 30, List.of());
        listDuties.submit(earlier, new ListDuties(List.of(told, plain), true, "Light work after the leave"), EMPLOYER);
        given(directory.names(any())).willReturn(Map.of(UUID.randomUUID(), "Jo Marlow"));
        given(clinicalWords.firstIn("since the surgery nobody else", earlier)).willReturn(Optional.of("surgery"));
        fresh();

        ListDuties rows = listDuties.prefill(caseId, EMPLOYER);

        assertThat(rows.duties())
                .extracting(ListDuties.Row::name, ListDuties.Row::description, ListDuties.Row::coreReason)
                .containsExactly(tuple("Pick", null, null), tuple("Pack", "At the bench", "it is the job"));
        assertThat(rows.modifiedDutyAvailable()).isNull();
        assertThat(rows.otherDuties()).isNull();
    }

    @Test
    void aSecondListKeepsTheDutiesThatStayAndWhatThePatientAdded() {
        listDuties.submit(caseId, new ListDuties(List.of(row("Pick", 240), row("Pack", 30)), true, null), EMPLOYER);
        rateDuties.submit(caseId, ratedAll(caseId, new RateDuties.Missing("Sweep", "the yard")), PATIENT);
        fresh();
        List<Duty> before = lists.of(caseId);
        ListDuties again = listDuties.prefill(caseId, EMPLOYER);
        assertThat(again.duties()).extracting(ListDuties.Row::name).containsExactly("Pick", "Pack");

        ListDuties.Row pack = again.duties().get(1);
        ListDuties.Row foreign = new ListDuties.Row(UUID.randomUUID(), "New", null, Core.NO, null, 10, null);
        listDuties.submit(caseId, new ListDuties(List.of(pack, foreign), true, null), EMPLOYER);
        fresh();

        List<Duty> after = lists.of(caseId);
        assertThat(after).extracting(Duty::name).containsExactly("Pack", "New", "Sweep");
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(1).id()).isNotEqualTo(foreign.id());
        assertThat(after.get(2).id()).isEqualTo(before.get(2).id());
        assertThat(after.get(2).addedByPatient()).isTrue();
    }

    @Test
    void measuredDemandsTakeThePlaceOfTheEmployersWhichAreKept() {
        listDuties.submit(caseId, new ListDuties(List.of(row("Pick", 240, lift(10.0, 60, 120))), true, null), EMPLOYER);
        UUID pick = lists.of(caseId).get(0).id();

        lists.measure(caseId, pick, List.of(lift(12.0, 60, 120)), TODAY);
        fresh();

        Duty duty = lists.duty(caseId, pick);
        assertThat(duty.demands()).containsExactly(lift(12.0, 60, 120));
        assertThat(duty.listedDemands()).containsExactly(lift(10.0, 60, 120));
        assertThat(duty.measuredOn()).isEqualTo(TODAY);
    }

    @Test
    void theRatingIsKeptPerDutyAndTheCaseGoesOn() {
        listDuties.submit(caseId, new ListDuties(List.of(row("Pick", 240), row("Pack", 30)), true, null), EMPLOYER);
        List<Duty> duties = lists.of(caseId);
        RateDuties form = new RateDuties(
                List.of(
                        new RateDuties.Row(duties.get(0).id(), Ability.CANNOT, 6, "hurts"),
                        new RateDuties.Row(duties.get(1).id(), Ability.CAN, null, null)),
                null);

        assertThat(checked(form).hasErrors()).isFalse();
        rateDuties.submit(caseId, form, PATIENT);
        fresh();

        assertThat(ratings.findByCaseId(caseId))
                .extracting(Rating::duty, Rating::ability, Rating::pain, Rating::comment, Rating::ratedOn)
                .containsExactlyInAnyOrder(
                        tuple(duties.get(0).id(), Ability.CANNOT, 6, "hurts", TODAY),
                        tuple(duties.get(1).id(), Ability.CAN, null, null, TODAY));
        assertThat(cases.get(caseId).phase()).isEqualTo(Phase.OBSERVATION);
        verify(timeline).add(caseId, "duties-rated", PATIENT, Audience.CLINICAL);
        assertThat(rateDuties.prefill(caseId, PATIENT).ratings()).containsExactlyElementsOf(form.ratings());
        assertThat(rateDuties.facts(caseId, PATIENT).names())
                .containsEntry(duties.get(0).id().toString(), "Pick");
    }

    @Test
    void everyDutyHasToBeRatedAndOnlyThoseOfTheCase() {
        listDuties.submit(caseId, new ListDuties(List.of(row("Pick", 240)), true, null), EMPLOYER);
        RateDuties form = new RateDuties(List.of(new RateDuties.Row(UUID.randomUUID(), Ability.CAN, null, null)), null);

        assertThat(checked(form).getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactlyInAnyOrder(
                        tuple("ratings[0].duty", "rate-duties.unknownDuty"), tuple("ratings", "rate-duties.everyDuty"));
    }

    @Test
    void whatThePatientAddsForTheEmployerToReadHasNoClinicalWord() {
        listDuties.submit(caseId, new ListDuties(List.of(row("Pick", 240)), true, null), EMPLOYER);
        given(clinicalWords.firstIn("my cuff hurts there", caseId)).willReturn(Optional.of("cuff"));

        Errors errors = checked(ratedAll(caseId, new RateDuties.Missing("Sweep", "my cuff hurts there")));

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactly(tuple("missing[0].description", "rate-duties.employerReads"));
    }

    private RateDuties ratedAll(CaseId id, RateDuties.Missing... missing) {
        return new RateDuties(
                lists.of(id).stream()
                        .map(duty -> new RateDuties.Row(duty.id(), Ability.CAN, null, null))
                        .toList(),
                List.of(missing));
    }

    private Errors checked(ListDuties form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        listDuties.check(caseId, form, EMPLOYER, errors);
        return errors;
    }

    private Errors checked(RateDuties form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        rateDuties.check(caseId, form, PATIENT, errors);
        return errors;
    }

    private ListDuties.Row row(String name, int minutes, Demand... demands) {
        return new ListDuties.Row(null, name, null, Core.YES, null, minutes, List.of(demands));
    }

    private Demand lift(double kilograms, int from, int to) {
        return new Demand(null, null, kilograms, null, 240, null, null, 60, from, to);
    }

    private CaseId newCase(String jobTitle) {
        CaseId id = CaseId.next();
        jdbc.update(
                "insert into return_to_work_case (case_id, version, organisation, site, clinic, program, therapist,"
                        + " patient, employer, job_title, shift_minutes, days_per_week, injury_date, work_related,"
                        + " referred_by, referred_by_role, referred_at, accepted, phase, standing)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 480, 5, date '2026-01-12', true, ?, 'THERAPIST',"
                        + " timestamp with time zone '2026-04-01 08:00:00+00', true, 'DUTIES', 'RUNNING')",
                id.value(),
                ORGANISATION,
                SITE,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                PATIENT.person(),
                EMPLOYER.person(),
                jobTitle,
                UUID.randomUUID());
        return id;
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }
}
