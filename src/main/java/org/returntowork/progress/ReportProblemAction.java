package org.returntowork.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.returntowork.tasks.WarningSigns;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Something is wrong: the patient says so at any time, and a red flag is answered on the spot. */
@Component
class ReportProblemAction implements ActionForm<ReportProblem>, WarningSigns<ReportProblem> {

    private final Cases cases;
    private final ReportedProblems problems;
    private final Words words;
    private final HelpNumbers numbers;

    ReportProblemAction(Cases cases, ReportedProblems problems, Words words, HelpNumbers numbers) {
        this.cases = cases;
        this.problems = problems;
        this.words = words;
        this.numbers = numbers;
    }

    /** What the page shows: the flags to pick from, and whom to call. */
    public record Facts(List<Option> redFlags, HelpNumbers.Numbers numbers) {}

    @Override
    public String action() {
        return "report-problem";
    }

    @Override
    public Class<ReportProblem> type() {
        return ReportProblem.class;
    }

    @Override
    public boolean offeredTo(CaseId caseId, Actor actor) {
        return actor.subjectRole() == Role.PATIENT && cases.get(caseId).standing() != Standing.CLOSED;
    }

    @Override
    public Facts facts(CaseId caseId, Actor actor) {
        return new Facts(words.redFlags(caseId), numbers.of(caseId));
    }

    @Override
    public void check(CaseId caseId, ReportProblem form, Actor actor, Errors errors) {
        if (form.saysNothing()) {
            errors.reject("report-problem.error.nothing");
        }
    }

    @Override
    public boolean checksUnfinished() {
        return true;
    }

    @Override
    public Set<String> signFields() {
        return Set.of("redFlags");
    }

    @Override
    public Optional<Outcome> heed(CaseId caseId, ReportProblem form, Actor actor) {
        return problems.heed(caseId, form.redFlags(), null, actor);
    }

    @Override
    public Outcome submit(CaseId caseId, ReportProblem form, Actor actor) {
        return problems.report(caseId, form, actor);
    }
}
