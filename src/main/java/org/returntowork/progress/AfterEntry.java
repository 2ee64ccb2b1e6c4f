package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.stereotype.Component;

/** Lets R0 and R1 look at whatever was saved, in the request that saves it. */
@Component
class AfterEntry {

    static final String STOP = "progress.answer.stop";
    private static final int PEAK_TO_LOOK_AT = 8;

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final Recommendations recommendations;
    private final Reviews reviews;
    private final UrgentCalls urgentCalls;
    private final ReportedProblems problems;
    private final ReviewOpening opening;
    private final Notices notices;
    private final Timeline timeline;
    private final CaseCalendar calendar;

    AfterEntry(
            Cases cases,
            StagedReturns stagedReturns,
            Recommendations recommendations,
            Reviews reviews,
            UrgentCalls urgentCalls,
            ReportedProblems problems,
            ReviewOpening opening,
            Notices notices,
            Timeline timeline,
            CaseCalendar calendar) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.urgentCalls = urgentCalls;
        this.problems = problems;
        this.opening = opening;
        this.notices = notices;
        this.timeline = timeline;
        this.calendar = calendar;
    }

    /**
     * @param morning whether the score of the morning after was new in what was saved
     * @param beyond whether the work beyond the plan was
     */
    Outcome saved(CaseId caseId, WorkLogEntry entry, boolean morning, boolean beyond, Actor actor) {
        StagedReturn course = stagedReturns.get(caseId);
        Optional<Run> run = RunReader.runOf(course, entry.shiftDate());
        Optional<Run> present = RunReader.present(course);
        LoggedShift shift = entry.shift(entry.plannedMinutes(), null);
        if (beyond) {
            tellOfDeviation(caseId, entry, actor);
        }
        List<FiredRule> touched =
                run.map(r -> recommendations.touchedBy(caseId, r, shift)).orElse(List.of());
        List<FiredRule> fired = touched.stream().filter(FiredRule::actsAtOnce).toList();
        Outcome outcome = Outcome.STAY_OPEN.saying("keep-work-log.saved");
        if (!shift.redFlags().isEmpty() && present.isPresent()) {
            outcome = problems.known(caseId, shift.date(), shift.redFlags())
                    ? urgentCalls.stop(caseId)
                    : urgentCalls.call(
                            caseId, present.get(), new FiredRule("R0", ReviewDecision.STOP), Recommendation.Cause.LOG);
        } else if (!fired.isEmpty()) {
            outcome = run.equals(course.runOn(calendar.today(caseId)).or(() -> present))
                    ? lighter(caseId, run.get(), entry, morning, fired.get(0), outcome)
                    : forward(caseId, outcome);
        }
        lookToday(caseId, entry, touched.stream().anyMatch(rule -> rule.rule().equals("R2a")));
        return outcome;
    }

    private Outcome lighter(
            CaseId caseId, Run run, WorkLogEntry entry, boolean morning, FiredRule rule, Outcome otherwise) {
        LocalDate decidedOn =
                reviews.lastOf(caseId, run.id()).map(Review::decidedOn).orElse(LocalDate.MIN);
        LocalDate newest = morning ? entry.shiftDate().plusDays(1) : entry.shiftDate();
        return newest.isBefore(decidedOn) ? otherwise : urgentCalls.call(caseId, run, rule, Recommendation.Cause.LOG);
    }

    private Outcome forward(CaseId caseId, Outcome outcome) {
        opening.bringForward(caseId);
        return outcome;
    }

    private void lookToday(CaseId caseId, WorkLogEntry entry, boolean raised) {
        Integer peak = entry.answers().painPeak();
        String day = entry.shiftDate().toString();
        if (peak != null && peak >= PEAK_TO_LOOK_AT) {
            look(caseId, "log-peak", day);
        }
        if (raised) {
            look(caseId, "log-morning", day);
        }
        if (entry.answers().challenges() != null) {
            look(caseId, "log-words", day);
        }
        if (entry.extraWork()) {
            look(caseId, "log-extra-work", day);
        }
    }

    private void tellOfDeviation(CaseId caseId, WorkLogEntry entry, Actor actor) {
        look(caseId, "deviation", entry.shiftDate().toString());
        timeline.add(
                caseId,
                "deviation",
                entry.tellHr() ? null : actor, // HR reads what was asked for, not who said so
                entry.tellHr() ? Audience.HR_ALONE : Audience.CLINICAL,
                entry.shiftDate().toString(),
                entry.beyondKind().name());
    }

    private void look(CaseId caseId, String key, String day) {
        notices.lookToday(caseId, cases.get(caseId).therapist(), key, day);
    }
}
