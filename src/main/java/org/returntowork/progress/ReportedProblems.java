package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Standing;
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
        boolean known = knownToday(caseId, form.redFlags());
        keep(caseId, form, null, actor);
        lookToday(caseId, form);
        return known ? urgentCalls.stop(caseId) : act(caseId, form);
    }

    private Outcome act(CaseId caseId, ReportProblem form) {
        FiredRule rule = rule(form);
        if (rule == null) {
            return Outcome.COMPLETE.saying(
                    "report-problem.saved", numbers.of(caseId).clinic());
        }
        if (cases.get(caseId).standing() == Standing.CLOSED) {
            return urgentCalls.stop(caseId);
        }
        Optional<Run> run = runs.present(caseId);
        return run.isPresent()
                ? urgentCalls.call(caseId, run.get(), rule, Recommendation.Cause.REPORT)
                : urgentCalls.callBeforeWork(caseId, rule);
    }

    /**
     * Red flags in the answer to a task: reported like any other; the gateways behind the task lead to the review, which
     * tells the therapist.
     */
    public Outcome flagged(CaseId caseId, ReportProblem form, Actor actor) {
        keep(caseId, form, null, actor);
        return urgentCalls.take(caseId, runs.present(caseId).orElseThrow(), rule(form), Recommendation.Cause.REPORT);
    }

    /**
     * Red flags in an answer that cannot be taken as it is: reported alone, and once however often the answer is sent.
     *
     * @param shift the day that the answer is about; null where it is about none
     * @return what to do and whom to call; nothing without a flag
     */
    public Optional<Outcome> heed(CaseId caseId, List<RedFlag> flags, LocalDate shift, Actor actor) {
        if (flags == null || flags.isEmpty()) {
            return Optional.empty();
        }
        return raise(caseId, Collections.singletonMap(shift, flags), actor)
                .or(() -> Optional.of(urgentCalls.stop(caseId)));
    }

    /**
     * The same for several shifts, which act as one.
     *
     * @return what they set off; nothing where all of it was known
     */
    Optional<Outcome> raise(CaseId caseId, Map<LocalDate, List<RedFlag>> flags, Actor actor) {
        List<RedFlag> unheard = new ArrayList<>();
        flags.forEach((shift, signs) -> {
            if (!(shift == null ? knownToday(caseId, signs) : known(caseId, shift, signs))) {
                ReportProblem report = new ReportProblem(signs, null, null, null, null);
                keep(caseId, report, shift, actor);
                lookToday(caseId, report);
                unheard.addAll(signs);
            }
        });
        return unheard.isEmpty()
                ? Optional.empty()
                : Optional.of(act(caseId, new ReportProblem(unheard, null, null, null, null)));
    }

    /** Whether these flags of that shift have been reported and acted on before its entry was complete. */
    boolean known(CaseId caseId, LocalDate shift, List<RedFlag> flags) {
        return covered(flags, reports.about(caseId, shift));
    }

    /** Whether the same was reported today and the therapist has not answered it yet. */
    private boolean knownToday(CaseId caseId, List<RedFlag> flags) {
        LocalDate today = calendar.today(caseId);
        return !flags.isEmpty()
                && covered(
                        flags,
                        runs.unanswered(caseId).stream()
                                .filter(report -> report.reportedOn().equals(today))
                                .toList());
    }

    private static boolean covered(List<RedFlag> flags, List<ProblemReported> by) {
        return by.stream()
                .flatMap(report -> report.redFlags().stream())
                .collect(Collectors.toSet())
                .containsAll(flags);
    }

    private void keep(CaseId caseId, ReportProblem form, LocalDate shift, Actor actor) {
        reports.save(new ProblemReported(caseId, form, shift, calendar.today(caseId), clock.instant(), actor.name()));
        timeline.add(caseId, "problem-reported", actor, Audience.CLINICAL);
    }

    private void lookToday(CaseId caseId, ReportProblem form) {
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
