package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.CaseOutcome;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Role;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.scores.CaseScores;
import org.returntowork.scores.ScoreCharts;
import org.returntowork.scores.Scores;
import org.returntowork.scores.SomeScores;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

class CloseCaseFormTest {

    private static final CaseId CASE = CaseId.next();
    private static final Instant NOW = Instant.parse("2026-09-22T09:00:00Z");
    private static final Actor THERAPIST = new Actor(UUID.randomUUID(), "T. Lang", Role.THERAPIST);

    private final Cases cases = mock(Cases.class);
    private final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    private final Consents consents = mock(Consents.class);
    private final StagedReturns stagedReturns = mock(StagedReturns.class);
    private final StagedReturn staged = mock(StagedReturn.class);
    private final ClosingSummaries summaries = mock(ClosingSummaries.class);
    private final EmployerLetters letters = mock(EmployerLetters.class);
    private final CaseCalendar calendar = mock(CaseCalendar.class);
    private final Timeline timeline = mock(Timeline.class);
    private final ClinicalWords clinicalWords = mock(ClinicalWords.class);
    private final Processes processes = mock(Processes.class);
    private final Closing closing = new Closing(
            cases,
            stagedReturns,
            summaries,
            letters,
            calendar,
            timeline,
            mock(Notices.class),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final CaseScores scores = mock(CaseScores.class);
    private final ScoreCharts charts = mock(ScoreCharts.class);
    private final FollowUps followUps = mock(FollowUps.class);
    private final CloseCaseForm form = new CloseCaseForm(
            cases, consents, scores, charts, followUps, stagedReturns, closing, clinicalWords, processes);

    @BeforeEach
    void aCaseAtFullDuty() {
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.id()).thenReturn(CASE);
        when(consents.employerLimits(CASE)).thenReturn(true);
        when(stagedReturns.findById(CASE)).thenReturn(Optional.of(staged));
        when(staged.state()).thenReturn(WorkState.FULL_DUTY);
        when(calendar.today(CASE)).thenReturn(LocalDate.of(2026, 9, 22));
        when(clinicalWords.firstIn(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void closingEndsTheCaseTheStagedReturnAndWhatRunsBeside() {
        form.submit(CASE, new CloseCase(CaseOutcome.FULL_DUTY, "well", "The return is complete."), THERAPIST);

        verify(theCase).close(CaseOutcome.FULL_DUTY, NOW);
        verify(staged).close(LocalDate.of(2026, 9, 22));
        verify(processes).end("AgreeModifications", CASE);
        verify(processes).end("PutInPlace", CASE);
        verify(summaries).save(any());
        verify(letters).save(any());
        verify(timeline).add(CASE, "case-closed-FULL_DUTY", THERAPIST, Audience.HR);
    }

    @Test
    void theTimelineHidesAConsentThatWasWithdrawn() {
        form.submit(CASE, new CloseCase(CaseOutcome.CONSENT_WITHDRAWN, "withdrawn", null), THERAPIST);

        verify(timeline).add(CASE, "case-closed-CLOSED", THERAPIST, Audience.HR);
        verify(letters, never()).save(any());
    }

    @Test
    void theLikelyOutcomeFollowsFromWorkAndConsent() {
        assertThat(form.prefill(CASE, THERAPIST).outcome()).isEqualTo(CaseOutcome.FULL_DUTY);
        when(staged.state()).thenReturn(WorkState.LASTING);
        assertThat(form.prefill(CASE, THERAPIST).outcome()).isEqualTo(CaseOutcome.PERMANENT_MODIFICATION);
        when(consents.employerLimits(CASE)).thenReturn(false);
        assertThat(form.prefill(CASE, THERAPIST).outcome()).isEqualTo(CaseOutcome.CONSENT_WITHDRAWN);
    }

    @Test
    void aLetterIsWrittenExactlyWhereThePatientSharesAndWithoutClinicalWords() {
        assertThat(check(null).getFieldError("letterToEmployer").getCode()).isEqualTo("close-case.letter-missing");
        assertThat(check("All is done.").hasErrors()).isFalse();

        when(clinicalWords.firstIn("After surgery", CASE)).thenReturn(Optional.of("surgery"));
        assertThat(check("After surgery").getFieldError("letterToEmployer").getArguments())
                .containsExactly("surgery");

        when(consents.employerLimits(CASE)).thenReturn(false);
        assertThat(check("All is done.").getFieldError("letterToEmployer").getCode())
                .isEqualTo("close-case.no-letter");
        assertThat(check(null).hasErrors()).isFalse();
    }

    @Test
    void theOutcomeIsDecidedBesideTheScoresAndWhatNeededALook() {
        Scores known = SomeScores.ofTheStart();
        FollowUp fine = new FollowUp(CASE, LocalDate.of(2026, 9, 4), 4);
        fine.answer(TroubleRulesTest.answers(true, true, 1, 8, null), List.of(), LocalDate.of(2026, 9, 4));
        FollowUp silent = new FollowUp(CASE, LocalDate.of(2026, 8, 7), 12);
        silent.review(FollowUpDecision.NOT_REACHED, null, null, LocalDate.of(2026, 11, 20));
        when(scores.of(CASE)).thenReturn(Optional.of(known));
        when(followUps.of(CASE)).thenReturn(List.of(fine, silent));

        CloseCaseFacts facts = form.facts(CASE, THERAPIST);

        assertThat(facts.scores()).isSameAs(known);
        assertThat(facts.followUps())
                .containsExactly(new CloseCaseFacts.FollowUpLine(12, false, FollowUpDecision.NOT_REACHED));
        assertThat(facts.letterGoesOut()).isTrue();
    }

    private Errors check(String letter) {
        CloseCase close = new CloseCase(CaseOutcome.FULL_DUTY, "well", letter);
        Errors errors = new BeanPropertyBindingResult(close, "form") {
            @Override
            protected Object getActualFieldValue(String field) {
                return null;
            }
        };
        form.check(CASE, close, THERAPIST, errors);
        return errors;
    }
}
