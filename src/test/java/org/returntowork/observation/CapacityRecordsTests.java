package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.LimitWords;
import org.returntowork.ergonomics.ArmsSeen;
import org.returntowork.ergonomics.Coupling;
import org.returntowork.ergonomics.Lift;
import org.returntowork.ergonomics.LiftUnit;
import org.returntowork.ergonomics.Posture;
import org.returntowork.ergonomics.PostureMethod;
import org.returntowork.organisation.Role;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

@DataJpaTest
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({
    Capacities.class,
    Appointments.class,
    CapacityRetestForm.class,
    RestrictionForm.class,
    ClearanceForm.class,
    LimitWords.class,
    CapacityRecordsTests.Surroundings.class
})
class CapacityRecordsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "Terry", Role.THERAPIST);

    static class Surroundings {

        final List<Object> heard = new ArrayList<>();

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-05-15T12:00:00Z"), ZoneOffset.UTC);
        }

        @EventListener
        void on(RestrictionRecorded event) {
            heard.add(event);
        }

        @EventListener
        void on(CapacityRetested event) {
            heard.add(event);
        }
    }

    @Autowired
    private Capacities capacities;

    @Autowired
    private CapacityRetestForm retest;

    @Autowired
    private RestrictionForm restriction;

    @Autowired
    private ClearanceForm clearance;

    @Autowired
    private Observations observations;

    @Autowired
    private Findings findings;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private CapacityTests tests;

    @Autowired
    private Surroundings surroundings;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @MockitoBean
    private CaseCalendar calendar;

    @MockitoBean
    private Timeline timeline;

    private CaseId caseId;

    @BeforeEach
    void aCase() {
        caseId = CaseRow.insert(jdbc);
        given(calendar.today(any())).willReturn(DAY);
    }

    @Test
    void testsOverTimeStandByKindAndFrequencyWithWhatChanged() {
        retested(DAY.minusDays(20), carry(FrequencyClass.OCCASIONAL, 4), carry(FrequencyClass.FREQUENT, 2));
        retested(DAY.minusDays(10), carry(null, 8));
        retested(DAY, carry(FrequencyClass.OCCASIONAL, 7.5));
        fresh();

        assertThat(capacities.history(caseId, DAY))
                .satisfiesExactly(
                        occasional -> {
                            assertThat(occasional.frequency()).isEqualTo(FrequencyClass.OCCASIONAL);
                            assertThat(occasional.points())
                                    .extracting(
                                            CapacityHistory.Point::on,
                                            CapacityHistory.Point::changes,
                                            CapacityHistory.Point::less)
                                    .containsExactly(
                                            tuple(DAY.minusDays(20), null, false),
                                            tuple(DAY.minusDays(10), "+4 kg", false),
                                            tuple(DAY, "−0.5 kg", true));
                        },
                        frequent -> assertThat(frequent.points()).hasSize(1));
        assertThat(capacities.history(caseId, DAY.minusDays(21))).isEmpty();
    }

    @Test
    void theLatestTestPerKindAndFrequencyCounts() {
        retested(DAY.minusDays(20), carry(FrequencyClass.OCCASIONAL, 4), carry(FrequencyClass.FREQUENT, 2));
        retested(DAY.minusDays(10), carry(null, 8));
        retested(DAY.minusDays(15), carry(FrequencyClass.OCCASIONAL, 6));
        fresh();

        assertThat(capacities.now(caseId, DAY).tested())
                .extracting(test -> test.capacity().maxLoadKg(), Tested::on)
                .containsExactlyInAnyOrder(tuple(8.0, DAY.minusDays(10)), tuple(2.0, DAY.minusDays(20)));
        assertThat(capacities.now(caseId, DAY.minusDays(12)).tested())
                .extracting(test -> test.capacity().maxLoadKg())
                .containsExactlyInAnyOrder(6.0, 2.0);
        assertThat(capacities.now(caseId, DAY.minusDays(21)).tested()).isEmpty();
        assertThat(capacities.lastTestedOn(caseId, DAY)).contains(DAY.minusDays(10));
        assertThat(capacities.lines(caseId, DAY))
                .extracting(CapacityLine::frequency, CapacityLine::figures)
                .contains(tuple(FrequencyClass.OCCASIONAL, "up to 8 kg"));
    }

    @Test
    void theJudgementOnAllOthersIsTheLastVisitsAndKeepsItsNameAndDay() {
        Instant now = Instant.parse("2026-05-01T12:00:00Z");
        tests.save(new CapacityTest(caseId, DAY.minusDays(14), List.of(), true, THERAPIST, now));
        retested(DAY, carry(null, 8));
        fresh();

        assertThat(capacities.now(caseId, DAY).othersNotAffected()).isTrue();
        assertThat(capacities.othersNotAffected(caseId, DAY)).contains(new Judged("Terry", DAY.minusDays(14)));

        tests.save(new CapacityTest(caseId, DAY, List.of(), false, THERAPIST, now));
        fresh();
        assertThat(capacities.now(caseId, DAY).othersNotAffected()).isFalse();
    }

    @Test
    void aRetestTellsWhoeverReckonsWithIt() {
        retested(DAY, carry(null, 8));
        assertThat(surroundings.heard).contains(new CapacityRetested(caseId));
        verify(timeline).add(caseId, "capacity-retested", THERAPIST, Audience.CLINICAL, "2026-05-15");
    }

    @Test
    void aRetestStartsWithTheKindsTestedBeforeAndNeedsAFigure() {
        retested(DAY.minusDays(1), carry(FrequencyClass.FREQUENT, 8));
        CapacityRetest rows = retest.prefill(caseId, THERAPIST);

        assertThat(rows.on()).isEqualTo(DAY);
        assertThat(rows.capacities())
                .extracting(Capacity::kind, Capacity::frequency, Capacity::saysNothing)
                .containsExactly(tuple(DemandKind.CARRY, FrequencyClass.FREQUENT, true));
        assertThat(problems(retest, rows)).containsExactly("capacities capacity-retest.nothing");
        assertThat(problems(retest, new CapacityRetest(DAY.plusDays(1), List.of(carry(null, 8)))))
                .containsExactly("on capacity-retest.future");
        assertThat(problems(retest, new CapacityRetest(LocalDate.of(2026, 1, 12), List.of(carry(null, 8)))))
                .as("the day of the injury")
                .isEmpty();
        assertThat(problems(retest, new CapacityRetest(LocalDate.of(2026, 1, 11), List.of(carry(null, 8)))))
                .containsExactly("on capacity-retest.beforeInjury");
    }

    @Test
    void aRestrictionCapsFromItsFirstDayToItsLast() {
        LimitByKind five = new LimitByKind(DemandKind.CARRY, null, 5.0, null, null, null, null, null);
        restriction.submit(
                caseId,
                new RestrictionGiven("Dr Ito", DAY, DAY.plusDays(7), "tendon still healing", List.of(five)),
                THERAPIST);
        fresh();

        assertThat(capacities.now(caseId, DAY.minusDays(1)).caps()).isEmpty();
        assertThat(capacities.now(caseId, DAY).caps()).containsExactly(five);
        assertThat(capacities.now(caseId, DAY.plusDays(7)).caps()).containsExactly(five);
        assertThat(capacities.now(caseId, DAY.plusDays(8)).caps()).isEmpty();
        Restriction stored =
                restrictions.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId).get(0);
        assertThat(stored.text()).isEqualTo("tendon still healing");
        assertThat(surroundings.heard).contains(new RestrictionRecorded(caseId, stored.id()));
        verify(timeline).add(caseId, "restriction-recorded", THERAPIST, Audience.CLINICAL, "2026-05-15");
    }

    @Test
    void aRestrictionNeedsAFigureAndAnEndAfterItsBeginning() {
        LimitByKind nothing = new LimitByKind(DemandKind.CARRY, null, null, null, null, null, null, null);
        RestrictionGiven form = new RestrictionGiven("Dr Ito", DAY, DAY.minusDays(1), "text", List.of(nothing));
        assertThat(problems(restriction, form))
                .containsExactlyInAnyOrder(
                        "until observation.endsBeforeItBegins", "limits[0].kind restriction.figureNeeded");
    }

    @Test
    void aClearanceCoversWhatItNamesWhileItHolds() {
        Covers covers = new Covers(null, List.of(DemandKind.CLIMB_LADDER), List.of(3));
        clearance.submit(caseId, new ClearanceGiven("Dr Ito", DAY, null, covers, "fine again"), THERAPIST);
        fresh();

        CapacityNow now = capacities.now(caseId, DAY);
        assertThat(now.cleared(UUID.randomUUID(), DemandKind.CLIMB_LADDER, 1)).isTrue();
        assertThat(now.cleared(UUID.randomUUID(), DemandKind.CARRY, 3)).isTrue();
        assertThat(now.cleared(UUID.randomUUID(), DemandKind.CARRY, 2)).isFalse();
        assertThat(now.cleared(null, null, null)).isFalse();
        assertThat(capacities.now(caseId, DAY.minusDays(1)).cleared(null, DemandKind.CLIMB_LADDER, null))
                .isFalse();
    }

    @Test
    void aClearanceHasToCoverSomethingOfThisCase() {
        Covers foreign = new Covers(List.of(UUID.randomUUID()), null, null);
        assertThat(problems(clearance, new ClearanceGiven("Dr Ito", DAY, DAY, foreign, "text")))
                .containsExactly("covers.duties clearance.unknownDuty");
        assertThat(problems(clearance, new ClearanceGiven("Dr Ito", DAY, DAY.minusDays(1), null, "text")))
                .containsExactlyInAnyOrder("until observation.endsBeforeItBegins", "covers clearance.coversNothing");
    }

    @Test
    void onlyTheTherapistIsOfferedTheClinicalActions() {
        Actor employer = new Actor(UUID.randomUUID(), "Sam", Role.EMPLOYER);
        Actor patient = new Actor(UUID.randomUUID(), "Alex", Role.PATIENT);
        assertThat(restriction.offeredTo(caseId, THERAPIST)).isTrue();
        assertThat(List.of(employer, patient)).allSatisfy(other -> {
            assertThat(restriction.offeredTo(caseId, other)).isFalse();
            assertThat(clearance.offeredTo(caseId, other)).isFalse();
            assertThat(retest.offeredTo(caseId, other)).isFalse();
        });
        jdbc.update("update return_to_work_case set standing = 'CLOSED' where case_id = ?", caseId.value());
        fresh();
        assertThat(restriction.offeredTo(caseId, THERAPIST)).isFalse();
    }

    @Test
    void anObservationWithItsAnswersAndFindingsComesBackWhole() {
        Instant at = Instant.parse("2026-04-16T15:00:00Z");
        UUID duty = UUID.randomUUID();
        ScheduleObservation form = new ScheduleObservation(
                ObservationMethod.ON_SITE, null, LocalDateTime.of(2026, 4, 16, 10, 0), "Gate 2", List.of(duty), "n");
        observations.save(new Observation(caseId, 1, form, at));
        Observation second = new Observation(caseId, 2, form, at);
        second.answer(new Actor(UUID.randomUUID(), "Sam", Role.EMPLOYER), ObservationAnswer.PROPOSE, at, "early", at);
        observations.save(second);
        Lift lift = new Lift(
                LiftUnit.METRIC,
                20.0,
                40.0,
                10.0,
                65.0,
                0.0,
                Coupling.FAIR,
                0.2,
                1.5,
                null,
                null,
                null,
                null,
                true,
                null);
        Posture posture = new Posture(PostureMethod.REBA, null, ArmsSeen.RIGHT, null, null, null, null, null);
        DutyResult result = new DutyResult(duty, ObservedResult.UNABLE, 2, 5, "limps", lift, posture);
        findings.save(new Finding(caseId, second.id(), DAY, List.of(result), THERAPIST, at));
        fresh();

        Observation read = observations.latest(caseId);
        assertThat(read.attempt()).isEqualTo(2);
        assertThat(read.answers())
                .containsExactly(new TimeAnswer(Role.EMPLOYER, "Sam", ObservationAnswer.PROPOSE, at, "early", at));
        assertThat(read.duties()).containsExactly(duty);
        assertThat(observations.findByCaseIdOrderByAttemptDesc(caseId)).hasSize(2);
        assertThat(findings.findByCaseIdOrderByObservedOnAscRecordedAtAsc(caseId)
                        .get(0)
                        .results())
                .containsExactly(result);
    }

    private void retested(LocalDate on, Capacity... tested) {
        retest.submit(caseId, new CapacityRetest(on, List.of(tested)), THERAPIST);
    }

    private Capacity carry(FrequencyClass frequency, double kilograms) {
        return new Capacity(DemandKind.CARRY, null, frequency, kilograms, null, null, null, null, null, null);
    }

    private <T> List<String> problems(Form<T> form, T value) {
        Errors errors = new BeanPropertyBindingResult(value, "form");
        form.check(caseId, value, THERAPIST, errors);
        return errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getCode())
                .toList();
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }
}
