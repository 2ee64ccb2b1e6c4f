package org.returntowork.progress;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The planned review of a run: the rules propose, the therapist decides. */
@Component
class ReviewProgressForm implements TaskForm<ReviewAnswer> {

    private final ReviewPage page;
    private final ReviewCheck check;
    private final ReviewDecider decider;

    ReviewProgressForm(ReviewPage page, ReviewCheck check, ReviewDecider decider) {
        this.page = page;
        this.check = check;
        this.decider = decider;
    }

    @Override
    public String formKey() {
        return "review-progress";
    }

    @Override
    public Class<ReviewAnswer> type() {
        return ReviewAnswer.class;
    }

    @Override
    public ReviewAnswer prefill(CaseId caseId, Actor actor) {
        return page.prefill(caseId);
    }

    @Override
    public ReviewFacts facts(CaseId caseId, Actor actor) {
        return page.facts(caseId, false);
    }

    @Override
    public void check(CaseId caseId, ReviewAnswer form, Actor actor, Errors errors) {
        check.check(caseId, form, false, errors);
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, ReviewAnswer form, Actor actor) {
        return form.leaving();
    }

    @Override
    public Outcome submit(CaseId caseId, ReviewAnswer form, Actor actor) {
        decider.decide(caseId, form, false, actor);
        return Outcome.COMPLETE;
    }
}
