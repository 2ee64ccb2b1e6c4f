package org.returntowork.progress;

import java.time.LocalDate;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.WorkState;
import org.returntowork.tasks.Notices;
import org.springframework.stereotype.Component;

/** Tells patient and employer what a review decided; the employer reads what is in force, never why. */
@Component
class ReviewTold {

    private final Notices notices;
    private final Consents consents;

    ReviewTold(Notices notices, Consents consents) {
        this.notices = notices;
        this.consents = consents;
    }

    void decided(ReturnToWorkCase theCase, StagedReturn course, ReviewAnswer answer, LocalDate from) {
        if (course.current().isEmpty() && answer.decision() == ReviewDecision.HOLD) {
            tellThatNothingChanges(theCase, from);
            return;
        }
        String stage = stage(course);
        boolean noWork = course.stateOn(from) == WorkState.NO_WORK;
        ReviewDecision forPatient = noWork ? ReviewDecision.STOP : answer.decision();
        notices.tell(theCase.patient(), theCase.id(), "review." + forPatient.name(), stage, from.toString());
        if (!answer.tighten().isEmpty()) {
            notices.tell(theCase.patient(), theCase.id(), "plan-lighter");
        }
        if (!consents.employerLimits(theCase.id())) {
            return;
        }
        String forEmployer = switch (answer.decision()) {
            case UPGRADE, STEP_BACK -> "review-employer.stage";
            case HOLD, REVISE_PLAN -> "review-employer.same";
            case STOP -> "no-work";
            case COMPLETE -> "review-employer.complete";
        };
        notices.tell(theCase.employer(), theCase.id(), noWork ? "no-work" : forEmployer, stage, from.toString());
        if (answer.noteToEmployer() != null) {
            notices.tell(theCase.employer(), theCase.id(), "note-from-therapist", answer.noteToEmployer());
        }
        if (!answer.tighten().isEmpty()) {
            notices.tell(theCase.employer(), theCase.id(), "plan-lighter");
        }
    }

    /** After the last stage: what held before holds again. */
    private void tellThatNothingChanges(ReturnToWorkCase theCase, LocalDate from) {
        notices.tell(theCase.patient(), theCase.id(), "review-as-before", from.toString());
        if (consents.employerLimits(theCase.id())) {
            notices.tell(theCase.employer(), theCase.id(), "review-as-before", from.toString());
        }
    }

    private static String stage(StagedReturn course) {
        return course.current().map(run -> run.stage().name()).orElse("");
    }
}
