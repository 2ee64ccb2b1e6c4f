package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.shared.AnotherSession;
import org.returntowork.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataIntegrityViolationException;

@DataJpaTest
class ProgressPersistenceTests {

    private static final CaseId CASE = CaseId.next();
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Instant EVENING = Instant.parse("2026-05-04T18:00:00Z");
    private static final String LONG = "It was hard to get the boxes down. ".repeat(40);

    @Autowired
    private WorkLogEntries entries;

    @Autowired
    private KeptRecommendations recommendations;

    @Autowired
    private ReviewAgendas agendas;

    @Autowired
    private LogGaps gaps;

    @Autowired
    private EntityManager entities;

    @Test
    void anEntryKeepsWhatItSaidBeforeItWasCorrected() {
        WorkLogEntry entry = entries.save(new WorkLogEntry(CASE, MONDAY, 240, answers(6, null), EVENING));
        fresh();
        read().addMorning(3, EVENING.plusSeconds(60));
        fresh();
        read().correct(answers(4, 3), "A. Marsh", EVENING.plusSeconds(120));
        fresh();

        WorkLogEntry read = read();
        assertThat(read.id()).isEqualTo(entry.id());
        assertThat(read.answers()).isEqualTo(answers(4, 3));
        assertThat(read.corrections()).extracting(c -> c.before().painPeak()).containsExactly(6);
        assertThat(read.corrections().get(0).before().challenges()).isEqualTo(LONG);
    }

    @Test
    void aShiftHasOneEntry() {
        entries.save(new WorkLogEntry(CASE, MONDAY, 240, answers(3, 2), EVENING));
        entries.save(new WorkLogEntry(CASE, MONDAY, 240, answers(3, 2), EVENING));

        assertThatThrownBy(entities::flush)
                .isInstanceOfAny(
                        DataIntegrityViolationException.class,
                        org.hibernate.exception.ConstraintViolationException.class);
    }

    @Test
    void aRecommendationIsKeptWithItsFactsAndAllThatFired() {
        RunFacts facts = RunBuilder.unremarkable().shift(6, 4).facts();
        List<FiredRule> fired =
                List.of(new FiredRule("R2a", ReviewDecision.HOLD), new FiredRule("R2b", ReviewDecision.HOLD));
        Recommendation kept = recommendations.save(new Recommendation(
                CASE, UUID.randomUUID(), Recommendation.Cause.REVIEW, fired.get(0), fired, facts, EVENING));
        fresh();

        Recommendation read =
                recommendations.findFirstByCaseIdOrderByComputedAtDesc(CASE).orElseThrow();
        assertThat(read.facts()).isEqualTo(facts);
        assertThat(read.fired()).isEqualTo(fired);
        assertThat(read.ruleSet()).isEqualTo("R1");
        assertThat(read.signature()).isEqualTo(kept.signature());
    }

    @Test
    void aReviewBroughtForwardIsForItsRunAlone() {
        UUID run = UUID.randomUUID();
        ReviewAgenda agenda = agendas.of(CASE);
        agenda.bringForward(run, MONDAY);
        agendas.save(agenda);
        fresh();

        assertThat(agendas.of(CASE).reviewOn(run)).isEqualTo(MONDAY);
        assertThat(agendas.of(CASE).reviewOn(UUID.randomUUID())).isNull();
    }

    @Test
    void aStopIsNotPutBehindLighterWork() {
        ReviewAgenda agenda = agendas.of(CASE);
        agenda.callForUrgentReview(new FiredRule("R0", ReviewDecision.STOP), MONDAY);
        agenda.callForUrgentReview(new FiredRule("R1a", ReviewDecision.STEP_BACK), MONDAY.plusDays(1));
        agendas.save(agenda);
        fresh();

        assertThat(agendas.of(CASE).urgentRule()).isEqualTo("R0");
    }

    @Test
    void aGapIsKnownByTheDayBeforeIt() {
        gaps.save(new LogGap(CASE, MONDAY, MONDAY.plusDays(4)));
        fresh();

        assertThat(gaps.existsById(new LogGap.Id(CASE, MONDAY))).isTrue();
        assertThat(gaps.existsById(new LogGap.Id(CASE, MONDAY.plusDays(1)))).isFalse();
        assertThat(gaps.findByIdCaseIdOrderByIdGapAfterDesc(CASE)).hasSize(1);
    }

    private WorkLogEntry read() {
        return entries.findByCaseIdAndShiftDate(CASE, MONDAY).orElseThrow();
    }

    private static LogAnswers answers(int peak, Integer morning) {
        return new LogAnswers(
                240,
                null,
                List.of(new DutyDone(RunBuilder.DUTY, DutyDone.Done.YES, 3)),
                2,
                peak,
                morning,
                4,
                LONG,
                new BeyondPlan(DeviationKind.HEAVIER, RunBuilder.DUTY, "A pallet", true),
                List.of(),
                false,
                List.of());
    }

    private void fresh() {
        AnotherSession.begins(entities);
    }
}
