package org.returntowork.progress;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Which decisions a review may end with, and what each needs. */
@Component
class ReviewCheck {

    private static final String RED_FLAG = "R0";

    private final StagedReturns stagedReturns;
    private final ReviewAgendas agendas;
    private final Recommendations recommendations;
    private final ClinicalWords clinicalWords;
    private final CaseCalendar calendar;

    ReviewCheck(
            StagedReturns stagedReturns,
            ReviewAgendas agendas,
            Recommendations recommendations,
            ClinicalWords clinicalWords,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.agendas = agendas;
        this.recommendations = recommendations;
        this.clinicalWords = clinicalWords;
        this.calendar = calendar;
    }

    /** Upgrade only where a stage follows, complete only in the last; after R0 only what is safe, after R1 neither. */
    Set<ReviewDecision> legal(CaseId caseId, boolean urgent) {
        StagedReturn course = stagedReturns.get(caseId);
        Run run = RunReader.present(course).orElseThrow();
        if (course.current().isEmpty()) {
            return EnumSet.of(ReviewDecision.STOP, ReviewDecision.HOLD);
        }
        if (urgent && RED_FLAG.equals(agendas.of(caseId).urgentRule())) {
            return EnumSet.of(ReviewDecision.STOP, ReviewDecision.STEP_BACK, ReviewDecision.HOLD);
        }
        Set<ReviewDecision> legal = EnumSet.allOf(ReviewDecision.class);
        legal.remove(urgent || run.lastStage() ? ReviewDecision.UPGRADE : ReviewDecision.COMPLETE);
        if (urgent) {
            legal.remove(ReviewDecision.COMPLETE);
        }
        return legal;
    }

    void check(CaseId caseId, ReviewAnswer answer, boolean urgent, Errors errors) {
        StagedReturn course = stagedReturns.get(caseId);
        Run run = RunReader.present(course).orElseThrow();
        Recommendation now = recommendations.ofReview(caseId, run);
        if (answer.shown() != null && !answer.shown().equals(now.signature())) {
            errors.reject("review.error.changed");
        }
        if (!legal(caseId, urgent).contains(answer.decision())) {
            errors.rejectValue("decision", "review.error.notNow");
            return;
        }
        if (answer.decision() != now.decision() && answer.reason() == null) {
            errors.rejectValue("reason", "review.error.reason");
        }
        checkDates(answer, run, calendar.today(caseId), errors);
        checkTightening(answer, course, run, errors);
        if (answer.noteToEmployer() != null) {
            clinicalWords
                    .firstIn(answer.noteToEmployer(), caseId)
                    .ifPresent(word -> errors.rejectValue(
                            "noteToEmployer", "review.error.clinicalWord", new Object[] {word}, null));
        }
    }

    private static void checkDates(ReviewAnswer answer, Run run, LocalDate today, Errors errors) {
        if (answer.from() != null && answer.from().isBefore(today)) {
            errors.rejectValue("from", "review.error.past");
        } else if (answer.decision() == ReviewDecision.UPGRADE
                && answer.from() != null
                && answer.from().isBefore(run.beginsOn())) {
            errors.rejectValue("from", "review.error.notBegun");
        }
        if (answer.nextReviewOn() != null && !answer.nextReviewOn().isAfter(today)) {
            errors.rejectValue("nextReviewOn", "review.error.past");
        }
    }

    private static void checkTightening(ReviewAnswer answer, StagedReturn course, Run run, Errors errors) {
        int present = answer.decision() == ReviewDecision.STEP_BACK ? run.stageNumber() - 1 : run.stageNumber();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < answer.tighten().size(); i++) {
            ReviewAnswer.Lighter row = answer.tighten().get(i);
            String path = "tighten[" + i + "]";
            if (row.stage() == null || row.duty() == null) {
                errors.rejectValue(path + ".duty", "review.error.tighten.which");
                continue;
            }
            if (!seen.add(List.of(row.stage(), row.duty()))) {
                errors.rejectValue(path + ".duty", "review.error.tighten.twice");
                continue;
            }
            try {
                course.plan().requireLighter(Math.max(1, present), List.of(row.asTightening()));
            } catch (IllegalArgumentException heavier) {
                errors.rejectValue(path + ".stage", "review.error.tighten.notLighter");
            }
        }
    }
}
