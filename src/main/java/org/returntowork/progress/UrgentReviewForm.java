package org.returntowork.progress;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The review that a red flag or a flare-up calls for at once. */
@Component
class UrgentReviewForm implements TaskForm<ReviewAnswer> {

    private final ReviewPage page;
    private final ReviewCheck check;
    private final ReviewDecider decider;
    private final EarlyReview early;

    UrgentReviewForm(ReviewPage page, ReviewCheck check, ReviewDecider decider, EarlyReview early) {
        this.page = page;
        this.check = check;
        this.decider = decider;
        this.early = early;
    }

    @Override
    public String formKey() {
        return "urgent-review";
    }

    @Override
    public Class<ReviewAnswer> type() {
        return ReviewAnswer.class;
    }

    @Override
    public ReviewAnswer prefill(CaseId caseId, Actor actor) {
        return early.concerns(caseId) ? early.prefill(caseId) : page.prefill(caseId);
    }

    @Override
    public ReviewFacts facts(CaseId caseId, Actor actor) {
        return early.concerns(caseId) ? early.facts(caseId) : page.facts(caseId, true);
    }

    @Override
    public void check(CaseId caseId, ReviewAnswer form, Actor actor, Errors errors) {
        if (early.concerns(caseId)) {
            early.check(caseId, form, errors);
        } else {
            check.check(caseId, form, true, errors);
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, ReviewAnswer form, Actor actor) {
        return form.leaving();
    }

    @Override
    public Outcome submit(CaseId caseId, ReviewAnswer form, Actor actor) {
        if (early.concerns(caseId)) {
            early.decide(caseId, form, actor);
        } else {
            decider.decide(caseId, form, true, actor);
        }
        return Outcome.COMPLETE;
    }
}
