package org.returntowork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.organisation.Role;
import org.returntowork.plan.Run;
import org.returntowork.plan.RunCause;
import org.returntowork.plan.Shift;
import org.returntowork.plan.Shifts;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Gathers what happened in a run, from its shifts, entries, reports and decisions. */
@Component
class RunReader {

    private final StagedReturns stagedReturns;
    private final Shifts shifts;
    private final WorkLogEntries entries;
    private final ProblemReports reports;
    private final Reviews reviews;
    private final ReviewAgendas agendas;
    private final NextStages nextStages;
    private final CaseCalendar calendar;

    RunReader(
            StagedReturns stagedReturns,
            Shifts shifts,
            WorkLogEntries entries,
            ProblemReports reports,
            Reviews reviews,
            ReviewAgendas agendas,
            NextStages nextStages,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.shifts = shifts;
        this.entries = entries;
        this.reports = reports;
        this.reviews = reviews;
        this.agendas = agendas;
        this.nextStages = nextStages;
        this.calendar = calendar;
    }

    /** The run that reviews are about: the one in force or about to begin, else the last there was. */
    Optional<Run> present(CaseId caseId) {
        return stagedReturns.findById(caseId).flatMap(RunReader::present);
    }

    static Optional<Run> present(StagedReturn course) {
        List<Run> runs = course.runs();
        return course.current().or(() -> runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1)));
    }

    /** The run an entry for that day belongs to, also where the day was not planned. */
    static Optional<Run> runOf(StagedReturn course, LocalDate day) {
        return course.runWorkedOn(day).or(() -> course.runOn(day));
    }

    RunSoFar read(CaseId caseId, Run run) {
        StagedReturn course = stagedReturns.get(caseId);
        Instant answeredAt = agendas.of(caseId).answeredAt();
        List<Shift> scheduled = shifts.ofRun(caseId, run, upTo(caseId, run));
        List<LoggedShift> logged = logged(caseId, course, run, answeredAt);
        List<ProblemReported> unanswered = unanswered(caseId);
        boolean present = present(course).filter(run::equals).isPresent();
        return new RunSoFar(
                baselineOf(caseId, course, run).value(),
                run.stage().minShifts(),
                run.endedOn() == null || run.endedOn().isAfter(calendar.today(caseId)),
                run.lastStage(),
                run.afterStepBack(),
                stepBacks(caseId, course, run),
                lastDecision(caseId, run),
                past(caseId, scheduled, logged),
                logged,
                present ? flags(unanswered) : List.of(),
                present ? numb(unanswered) : 0,
                run.lastStage() || !present ? NextStage.NONE : nextStages.after(caseId, run));
    }

    /** What was reported, where there never was a run. */
    RunSoFar beforeWork(CaseId caseId) {
        List<ProblemReported> unanswered = unanswered(caseId);
        return new RunSoFar(
                Baseline.LEAST,
                0,
                false,
                false,
                false,
                0,
                null,
                List.of(),
                List.of(),
                flags(unanswered),
                numb(unanswered),
                NextStage.NONE);
    }

    /** The problem reports since the last decision. */
    List<ProblemReported> unanswered(CaseId caseId) {
        Instant answeredAt = agendas.of(caseId).answeredAt();
        return reports.of(caseId).stream()
                .filter(report -> answeredAt == null || report.reportedAt().isAfter(answeredAt))
                .toList();
    }

    private static List<RedFlag> flags(List<ProblemReported> unanswered) {
        return unanswered.stream().flatMap(r -> r.redFlags().stream()).toList();
    }

    private static int numb(List<ProblemReported> unanswered) {
        return (int) unanswered.stream().filter(ProblemReported::numbness).count();
    }

    /** The run's baseline, under the ceiling that holds now. */
    Baseline baselineOf(CaseId caseId, StagedReturn course, Run run) {
        ReviewAgenda agenda = agendas.of(caseId);
        return Baseline.of(
                run.baseline(),
                course.plan().baselinePain(),
                course.plan().agreedAt(Role.PATIENT),
                agenda.baselineSet(),
                agenda.baselineSetAt());
    }

    /** What an upgrade now makes of the baseline: the median of the three logged shifts before it. */
    Baseline baselineAfterUpgrade(CaseId caseId, StagedReturn course, Run run) {
        List<Integer> painBefore = entries.of(caseId).stream()
                .map(entry -> entry.answers().painBefore())
                .filter(Objects::nonNull)
                .toList();
        return baselineOf(caseId, course, run).afterUpgrade(painBefore);
    }

    /** What was planned when it was logged: lighter limits since then change nothing of a shift that was worked. */
    static int plannedFor(WorkLogEntry entry, int now) {
        return now > 0 && entry.plannedMinutes() > 0 ? entry.plannedMinutes() : now;
    }

    private List<LoggedShift> logged(CaseId caseId, StagedReturn course, Run run, Instant answeredAt) {
        Map<LocalDate, Integer> planned = new HashMap<>();
        LocalDate to = upTo(caseId, run);
        shifts.between(caseId, run.beginsOn(), to).forEach(s -> planned.put(s.date(), s.plannedMinutes()));
        return entries.between(caseId, run.beginsOn(), to).stream()
                .filter(entry ->
                        runOf(course, entry.shiftDate()).filter(run::equals).isPresent())
                .map(entry -> entry.shift(plannedFor(entry, planned.getOrDefault(entry.shiftDate(), 0)), answeredAt))
                .sorted(Comparator.comparing(LoggedShift::date))
                .toList();
    }

    private LocalDate upTo(CaseId caseId, Run run) {
        LocalDate today = calendar.today(caseId);
        return run.endedOn() == null || run.endedOn().isAfter(today) ? today : run.endedOn();
    }

    /** Shifts that are over: those before today, and today's if it is logged already. */
    private List<LocalDate> past(CaseId caseId, List<Shift> scheduled, List<LoggedShift> logged) {
        LocalDate today = calendar.today(caseId);
        var loggedDays = logged.stream().map(LoggedShift::date).collect(Collectors.toSet());
        return scheduled.stream()
                .map(Shift::date)
                .filter(day -> day.isBefore(today) || loggedDays.contains(day))
                .toList();
    }

    private ReviewDecision lastDecision(CaseId caseId, Run run) {
        return reviews.lastOf(caseId, run.id()).map(Review::decision).orElse(null);
    }

    /** How often the stage that this run stepped back from was left that way under its plan; 0 after the first review. */
    private int stepBacks(CaseId caseId, StagedReturn course, Run run) {
        if (!run.afterStepBack() || lastDecision(caseId, run) != null) {
            return 0;
        }
        int left = run.stageNumber() + 1;
        int count = 0;
        for (Run each : course.runs()) {
            if (each.number() > run.number()) {
                break;
            }
            if (each.begunBy() == RunCause.PLAN) {
                count = 0;
            } else if (each.afterStepBack() && each.stageNumber() + 1 == left) {
                count++;
            }
        }
        return count;
    }
}
