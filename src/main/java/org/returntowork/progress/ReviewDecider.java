package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.Plan;
import org.returntowork.plan.Plans;
import org.returntowork.plan.Run;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.progress.ReviewAgenda.AfterStage;
import org.returntowork.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out the therapist's decision on a run: on the staged return, the case and the agenda. */
@Component
class ReviewDecider {

    private static final int WEEK = 7;

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final Plans plans;
    private final Shifts shifts;
    private final RunReader runs;
    private final Recommendations recommendations;
    private final KeptRecommendations kept;
    private final Reviews reviews;
    private final ReviewAgendas agendas;
    private final ReviewTold told;
    private final WorkAfterConsent workAfterConsent;
    private final NextEntry nextEntry;
    private final Timeline timeline;
    private final CaseCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewDecider(
            Cases cases,
            StagedReturns stagedReturns,
            Plans plans,
            Shifts shifts,
            RunReader runs,
            Recommendations recommendations,
            KeptRecommendations kept,
            Reviews reviews,
            ReviewAgendas agendas,
            ReviewTold told,
            WorkAfterConsent workAfterConsent,
            NextEntry nextEntry,
            Timeline timeline,
            CaseCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.plans = plans;
        this.shifts = shifts;
        this.runs = runs;
        this.recommendations = recommendations;
        this.kept = kept;
        this.reviews = reviews;
        this.agendas = agendas;
        this.told = told;
        this.workAfterConsent = workAfterConsent;
        this.nextEntry = nextEntry;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    void decide(CaseId caseId, ReviewAnswer answer, boolean urgent, Actor actor) {
        LocalDate today = calendar.today(caseId);
        StagedReturn course = stagedReturns.get(caseId);
        Run run = RunReader.present(course).orElseThrow();
        Recommendation recommendation = kept.save(recommendations.ofReview(caseId, run));
        LocalDate from = from(caseId, answer, today);
        LocalDate nextReviewOn = nextReviewOn(answer, today);
        reviews.save(new Review(
                run,
                recommendation,
                urgent,
                answer,
                new Review.Decided(today, clock.instant(), actor.name(), from, nextReviewOn)));
        ReturnToWorkCase theCase = cases.get(caseId);
        ReviewAgenda agenda = agendas.of(caseId);
        boolean noWork = endsWork(answer.decision(), course.runOn(from).orElse(run));
        workAfterConsent.beneath(course, () -> carryOut(caseId, answer, course, run, from, today));
        agenda.decided(
                RunReader.present(course).orElseThrow().id(),
                noWork ? null : nextReviewOn,
                after(answer.decision(), noWork),
                ends(answer.decision()),
                clock.instant());
        if (noWork) {
            agenda.hold(HoldReason.MEDICAL, today, nextReviewOn == null ? today.plusDays(WEEK) : nextReviewOn);
        }
        moveCase(theCase, answer.decision(), noWork, urgent);
        stagedReturns.save(course);
        nextEntry.workChanged(caseId);
        agendas.save(agenda);
        cases.save(theCase);
        timeline.add(caseId, "review", actor, Audience.HR, String.valueOf(run.stageNumber()));
        timeline.add(
                caseId,
                "review-decided",
                actor,
                Audience.CLINICAL,
                answer.decision().name(),
                recommendation.rule());
        told.decided(theCase, course, answer, from);
        if (urgent) {
            events.publishEvent(new UrgentlyReviewed(caseId, answer.reason()));
        }
    }

    private void carryOut(
            CaseId caseId, ReviewAnswer answer, StagedReturn course, Run run, LocalDate from, LocalDate today) {
        if (answer.decision() != ReviewDecision.STEP_BACK) {
            tighten(caseId, course, answer);
        }
        switch (answer.decision()) {
            case UPGRADE ->
                course.upgrade(
                        from, runs.baselineAfterUpgrade(caseId, course, run).value());
            case HOLD, REVISE_PLAN -> course.goOn(today);
            case STEP_BACK -> course.stepBack(from);
            case STOP -> course.stopWork(today);
            case COMPLETE -> course.complete(from);
        }
        if (answer.decision() == ReviewDecision.STEP_BACK) {
            tighten(caseId, course, answer);
        }
    }

    /**
     * Whether there is no work after the decision, so that the case is on hold.
     *
     * @param run the one in force when it holds, also where another is about to begin
     */
    private static boolean endsWork(ReviewDecision decision, Run run) {
        return decision == ReviewDecision.STOP || decision == ReviewDecision.STEP_BACK && run.stageNumber() == 1;
    }

    private static void moveCase(ReturnToWorkCase theCase, ReviewDecision decision, boolean noWork, boolean urgent) {
        if (noWork) {
            theCase.interrupt(Standing.ON_HOLD);
        } else if (urgent) {
            theCase.resume();
        }
        if (decision == ReviewDecision.REVISE_PLAN) {
            theCase.enter(Phase.RECOMMENDATION);
        } else if (decision == ReviewDecision.COMPLETE) {
            theCase.enter(Phase.FOLLOW_UP);
        }
    }

    private void tighten(CaseId caseId, StagedReturn course, ReviewAnswer answer) {
        if (!answer.tighten().isEmpty()) {
            Plan tightened = course.tighten(
                    answer.tighten().stream()
                            .map(ReviewAnswer.Lighter::asTightening)
                            .toList(),
                    plans.nextNumber(caseId),
                    clock.instant());
            plans.save(tightened);
        }
    }

    /** The next shift, where nothing was said; a step back and a stop hold at once. */
    private LocalDate from(CaseId caseId, ReviewAnswer answer, LocalDate today) {
        if (answer.from() != null) {
            return answer.from();
        }
        return answer.decision() == ReviewDecision.UPGRADE
                ? shifts.next(caseId, today).map(Shift::date).orElse(today.plusDays(1))
                : today;
    }

    /** A week after a hold and while a plan is revised; after the others the stage's shifts say it. */
    private static LocalDate nextReviewOn(ReviewAnswer answer, LocalDate today) {
        boolean sameRun = answer.decision() == ReviewDecision.HOLD || answer.decision() == ReviewDecision.REVISE_PLAN;
        return answer.nextReviewOn() == null && sameRun ? today.plusDays(WEEK) : answer.nextReviewOn();
    }

    private static AfterStage after(ReviewDecision decision, boolean noWork) {
        if (noWork) {
            return AfterStage.LEAVE;
        }
        return switch (decision) {
            case REVISE_PLAN -> AfterStage.RECOMMENDATION;
            case COMPLETE -> AfterStage.FOLLOW_UP;
            default -> AfterStage.STAGE;
        };
    }

    private static boolean ends(ReviewDecision decision) {
        return decision != ReviewDecision.HOLD;
    }
}
