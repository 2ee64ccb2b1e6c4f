package org.returntowork.progress;

import java.time.Clock;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.Run;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;

/** Keeps what a patient reports, and answers red flags and numbness at once, whether there is a stage or not. */
@Component
public class ReportedProblems {

    private final Cases cases;
    private final ProblemReports reports;
    private final RunReader runs;
    private final UrgentCalls urgentCalls;
    private final Notices notices;
    private final Timeline timeline;
    private final HelpNumbers numbers;
    private final CaseCalendar calendar;
    private final Clock clock;

    ReportedProblems(
            Cases cases,
            ProblemReports reports,
            RunReader runs,
            UrgentCalls urgentCalls,
            Notices notices,
            Timeline timeline,
            HelpNumbers numbers,
            CaseCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.runs = runs;
        this.urgentCalls = urgentCalls;
        this.notices = notices;
        this.timeline = timeline;
        this.numbers = numbers;
        this.calendar = calendar;
        this.clock = clock;
    }

    Outcome report(CaseId caseId, ReportProblem form, Actor actor) {
        keep(caseId, form, actor);
        FiredRule rule = rule(form);
        if (rule == null) {
            return Outcome.COMPLETE.saying(
                    "report-problem.saved", numbers.of(caseId).clinic());
        }
        Optional<Run> run = runs.present(caseId);
        return run.isPresent()
                ? urgentCalls.call(caseId, run.get(), rule, Recommendation.Cause.REPORT)
                : urgentCalls.callBeforeWork(caseId, rule);
    }

    /** Red flags in the answer to a task: reported like any other; the gateways behind the task lead to the review. */
    public Outcome flagged(CaseId caseId, ReportProblem form, Actor actor) {
        keep(caseId, form, actor);
        return urgentCalls.take(caseId, runs.present(caseId).orElseThrow(), rule(form), Recommendation.Cause.REPORT);
    }

    private void keep(CaseId caseId, ReportProblem form, Actor actor) {
        reports.save(new ProblemReported(caseId, form, calendar.today(caseId), clock.instant(), actor.name()));
        timeline.add(caseId, "problem-reported", actor, Audience.CLINICAL);
        notices.lookToday(caseId, cases.get(caseId).therapist(), lookFor(form));
    }

    /** The rule that a report speaks for by itself; null where none. */
    private static FiredRule rule(ReportProblem form) {
        if (!form.redFlags().isEmpty()) {
            return new FiredRule("R0", ReviewDecision.STOP);
        }
        return Boolean.TRUE.equals(form.newNumbnessOrWeakness())
                ? new FiredRule("R1c", ReviewDecision.STEP_BACK)
                : null;
    }

    private static String lookFor(ReportProblem form) {
        if (Boolean.TRUE.equals(form.wantsCall())) {
            return "problem-call";
        }
        return Boolean.TRUE.equals(form.cannotWork()) ? "problem-cannot-work" : "problem";
    }
}
