package org.returntowork.modification;

import java.util.List;
import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.duties.DutyLists;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Leaving;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Lets the therapist recommend, revise or withdraw at any time, without a task. */
@Component
class ProposeModificationAction implements ActionForm<RecommendModifications> {

    private final CaseTalks talks;
    private final RecommendPage page;
    private final RecommendChecks checks;
    private final Recommending recommending;
    private final TalksProcess process;
    private final Cases cases;
    private final DutyLists duties;

    ProposeModificationAction(
            CaseTalks talks,
            RecommendPage page,
            RecommendChecks checks,
            Recommending recommending,
            TalksProcess process,
            Cases cases,
            DutyLists duties) {
        this.talks = talks;
        this.page = page;
        this.checks = checks;
        this.recommending = recommending;
        this.process = process;
        this.cases = cases;
        this.duties = duties;
    }

    @Override
    public String action() {
        return "propose-modification";
    }

    @Override
    public Class<RecommendModifications> type() {
        return RecommendModifications.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        Standing standing = cases.get(caseId).standing();
        return actor.role() == Role.THERAPIST
                && standing != Standing.CLOSING
                && standing != Standing.CLOSED
                && !duties.of(caseId).isEmpty();
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
        if (form.modifications().isEmpty()) {
            errors.rejectValue("modifications", "modification.none");
        }
    }

    @Override
    public List<Leaving> leaving(CaseId caseId, RecommendModifications form, Actor actor) {
        return form.leaving();
    }

    @Override
    public Outcome submit(CaseId caseId, RecommendModifications form, Actor actor) {
        recommending.apply(caseId, form, talks.of(caseId), actor);
        process.moveOnFromOutside(caseId);
        return Outcome.COMPLETE;
    }
}
