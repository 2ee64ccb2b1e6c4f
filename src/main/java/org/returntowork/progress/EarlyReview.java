package org.returntowork.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Option;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The urgent review before there ever was a stage: the case goes on where it was, or is put on hold. */
@Component
class EarlyReview {

    private static final Set<ReviewDecision> LEGAL = EnumSet.of(ReviewDecision.STOP, ReviewDecision.HOLD);

    private final Cases cases;
    private final RunReader runs;
    private final Recommendations recommendations;
    private final KeptRecommendations kept;
    private final Reviews reviews;
    private final ReviewAgendas agendas;
    private final ReviewScores scored;
    private final Words words;
    private final Consents consents;
    private final Notices notices;
    private final Timeline timeline;
    private final CaseCalendar calendar;
    private final Clock clock;

    EarlyReview(
            Cases cases,
            RunReader runs,
            Recommendations recommendations,
            KeptRecommendations kept,
            Reviews reviews,
            ReviewAgendas agendas,
            ReviewScores scored,
            Words words,
            Consents consents,
            Notices notices,
            Timeline timeline,
            CaseCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.recommendations = recommendations;
        this.kept = kept;
        this.reviews = reviews;
        this.agendas = agendas;
        this.scored = scored;
        this.words = words;
        this.consents = consents;
        this.notices = notices;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean concerns(CaseId caseId) {
        return runs.present(caseId).isEmpty();
    }

    ReviewAnswer prefill(CaseId caseId) {
        return new ReviewAnswer(
                null, null, null, null, null, null, null, now(caseId).signature());
    }

    ReviewFacts facts(CaseId caseId) {
        Recommendation now = now(caseId);
        return new ReviewFacts(
                null,
                0,
                0,
                now.ruleSet(),
                now.decision(),
                now.signature(),
                now.fired(),
                now.facts(),
                LEGAL.stream()
                        .map(decision -> new Option(decision.name(), words.of("review.early." + decision)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                runs.unanswered(caseId).stream()
                        .map(report -> ReviewFacts.Report.of(report, words))
                        .toList(),
                List.of(),
                null,
                null,
                scored.of(caseId));
    }

    void check(CaseId caseId, ReviewAnswer answer, Errors errors) {
        if (answer.shown() != null && !answer.shown().equals(now(caseId).signature())) {
            errors.reject("review.error.changed");
        }
        if (!LEGAL.contains(answer.decision())) {
            errors.rejectValue("decision", "review.error.notNow");
        } else if (answer.decision() == ReviewDecision.HOLD && answer.reason() == null) {
            errors.rejectValue("reason", "review.error.reason");
        }
        if (answer.nextReviewOn() != null && !answer.nextReviewOn().isAfter(calendar.today(caseId))) {
            errors.rejectValue("nextReviewOn", "review.error.past");
        }
    }

    void decide(CaseId caseId, ReviewAnswer answer, Actor actor) {
        LocalDate today = calendar.today(caseId);
        Instant moment = clock.instant();
        Recommendation recommendation = kept.save(now(caseId));
        reviews.save(new Review(
                null,
                recommendation,
                true,
                answer,
                new Review.Decided(today, moment, actor.name(), today, answer.nextReviewOn())));
        ReviewAgenda agenda = agendas.of(caseId);
        ReturnToWorkCase theCase = cases.get(caseId);
        agenda.decided(null, null, ReviewAgenda.AfterStage.STAGE, false, moment);
        if (answer.decision() == ReviewDecision.STOP) {
            LocalDate lookAgainOn = answer.nextReviewOn() == null ? today.plusWeeks(1) : answer.nextReviewOn();
            agenda.hold(HoldReason.MEDICAL, today, lookAgainOn);
            theCase.interrupt(Standing.ON_HOLD);
            tellOfPause(theCase);
        } else {
            theCase.resume();
            notices.tell(theCase.patient(), caseId, "review-early.HOLD");
        }
        agendas.save(agenda);
        cases.save(theCase);
        timeline.add(
                caseId,
                "review-decided",
                actor,
                Audience.CLINICAL,
                answer.decision().name(),
                recommendation.rule());
    }

    private void tellOfPause(ReturnToWorkCase theCase) {
        notices.tell(theCase.patient(), theCase.id(), "review-early.STOP");
        if (consents.employerLimits(theCase.id())) {
            notices.tell(theCase.employer(), theCase.id(), "paused");
        }
    }

    private Recommendation now(CaseId caseId) {
        return recommendations.beforeWork(caseId, Recommendation.Cause.REVIEW);
    }
}
