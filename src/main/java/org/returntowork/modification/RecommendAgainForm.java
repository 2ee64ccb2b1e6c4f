package org.returntowork.modification;

import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The same recommendations within the talks, which run beside the case and leave its phase alone. */
@Component
class RecommendAgainForm implements TaskForm<RecommendModifications> {

    private final RecommendModificationsForm first;

    RecommendAgainForm(RecommendModificationsForm first) {
        this.first = first;
    }

    @Override
    public String formKey() {
        return "recommend-modifications";
    }

    @Override
    public String onlyAt() {
        return "Task_RecommendAgain";
    }

    @Override
    public Class<RecommendModifications> type() {
        return RecommendModifications.class;
    }

    @Override
    public RecommendModifications prefill(CaseId caseId, Actor actor) {
        return first.prefill(caseId, actor);
    }

    @Override
    public RecommendFacts facts(CaseId caseId, Actor actor) {
        return first.facts(caseId, actor);
    }

    @Override
    public RecommendModifications offered(CaseId caseId, Actor actor, String name) {
        return first.offered(caseId, actor, name);
    }

    @Override
    public void check(CaseId caseId, RecommendModifications form, Actor actor, Errors errors) {
        first.check(caseId, form, actor, errors);
    }

    @Override
    public Outcome submit(CaseId caseId, RecommendModifications form, Actor actor) {
        return first.recommend(caseId, form, actor);
    }
}
