package org.returntowork.modification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.modification.RecommendModifications.Recommended;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The therapist's recommendations in the main flow, which goes on to the plan after them. */
@Component
class RecommendModificationsForm implements TaskForm<RecommendModifications> {

    private final CaseTalks talks;
    private final RecommendPage page;
    private final Suggestions suggestions;
    private final RecommendChecks checks;
    private final Recommending recommending;
    private final TalksProcess process;
    private final Cases cases;

    RecommendModificationsForm(
            CaseTalks talks,
            RecommendPage page,
            Suggestions suggestions,
            RecommendChecks checks,
            Recommending recommending,
            TalksProcess process,
            Cases cases) {
        this.talks = talks;
        this.page = page;
        this.suggestions = suggestions;
        this.checks = checks;
        this.recommending = recommending;
        this.process = process;
        this.cases = cases;
    }

    @Override
    public String formKey() {
        return "recommend-modifications";
    }

    @Override
    public Class<RecommendModifications> type() {
        return RecommendModifications.class;
    }

    @Override
    public RecommendModifications prefill(CaseId caseId, Actor actor) {
        Talks now = talks.of(caseId);
        List<Recommended> rows = new ArrayList<>();
        now.toRecommendAgain().forEach(m -> rows.add(RecommendPage.toDecide(m)));
        rows.addAll(suggestions.suggest(page.matches(caseId), now.modifications(), page.today(caseId)));
        return new RecommendModifications(rows);
    }

    @Override
    public RecommendFacts facts(CaseId caseId, Actor actor) {
        return page.facts(caseId);
    }

    @Override
    public RecommendModifications offered(CaseId caseId, Actor actor, String name) {
        return page.offered(caseId, name);
    }

    @Override
    public void check(CaseId caseId, RecommendModifications form, Actor actor, Errors errors) {
        checks.check(caseId, form, errors);
        Set<UUID> decided = new HashSet<>();
        form.modifications().forEach(row -> decided.add(row.id()));
        talks.of(caseId).toRecommendAgain().stream()
                .filter(m -> !decided.contains(m.id()))
                .forEach(m ->
                        errors.rejectValue("modifications", "modification.undecided", new Object[] {m.number()}, null));
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, RecommendModifications form, Actor actor) {
        return form.leaving();
    }

    @Override
    public Outcome submit(CaseId caseId, RecommendModifications form, Actor actor) {
        ReturnToWorkCase returnToWorkCase = cases.get(caseId);
        if (returnToWorkCase.phase() == Phase.RECOMMENDATION) {
            returnToWorkCase.enter(Phase.PLAN);
            cases.save(returnToWorkCase);
        }
        return recommend(caseId, form, actor);
    }

    Outcome recommend(CaseId caseId, RecommendModifications form, Actor actor) {
        recommending.apply(caseId, form, talks.of(caseId), actor);
        process.moveOn(caseId);
        return Outcome.COMPLETE;
    }
}
