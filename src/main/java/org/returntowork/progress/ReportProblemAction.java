package org.returntowork.progress;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.organisation.Role;
import org.returntowork.plan.Run;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.ActionForm;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Something is wrong: the patient says so at any time, and a red flag is answered on the spot. */
@Component
class ReportProblemAction implements ActionForm<ReportProblem> {

    private final Cases cases;
    private final ProblemReports reports;
    private final RunReader runs;
    private final UrgentCalls urgentCalls;
    private final Notices notices;
    private final Timeline timeline;
    private final Words words;
    private final HelpNumbers numbers;
    private final CaseCalendar calendar;
    private final Clock clock;

    ReportProblemAction(
            Cases cases,
            ProblemReports reports,
            RunReader runs,
            UrgentCalls urgentCalls,
            Notices notices,
            Timeline timeline,
            Words words,
            HelpNumbers numbers,
            CaseCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.runs = runs;
        this.urgentCalls = urgentCalls;
        this.notices = notices;
        this.timeline = timeline;
        this.words = words;
        this.numbers = numbers;
        this.calendar = calendar;
        this.clock = clock;
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
    public Outcome submit(CaseId caseId, ReportProblem form, Actor actor) {
        reports.save(new ProblemReported(caseId, form, calendar.today(caseId), clock.instant(), actor.name()));
        timeline.add(caseId, "problem-reported", actor, Audience.CLINICAL);
        notices.lookToday(caseId, cases.get(caseId).therapist(), lookFor(form));
        HelpNumbers.Numbers help = numbers.of(caseId);
        Optional<Run> run = runs.present(caseId);
        boolean flagged = !form.redFlags().isEmpty();
        boolean numb = Boolean.TRUE.equals(form.newNumbnessOrWeakness());
        if (run.isPresent() && (flagged || numb)) {
            FiredRule rule =
                    flagged ? new FiredRule("R0", ReviewDecision.STOP) : new FiredRule("R1c", ReviewDecision.STEP_BACK);
            return urgentCalls.call(caseId, run.get(), rule, Recommendation.Cause.REPORT, actor);
        }
        return flagged
                ? Outcome.COMPLETE.warning(AfterEntry.STOP, help.emergency(), help.clinic())
                : Outcome.COMPLETE.saying("report-problem.saved", help.clinic());
    }

    private static String lookFor(ReportProblem form) {
        if (Boolean.TRUE.equals(form.wantsCall())) {
            return "problem-call";
        }
        return Boolean.TRUE.equals(form.cannotWork()) ? "problem-cannot-work" : "problem";
    }
}
