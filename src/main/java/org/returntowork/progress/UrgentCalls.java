package org.returntowork.progress;

import java.time.LocalDate;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.Consents;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.cases.Timeline;
import org.returntowork.engine.Processes;
import org.returntowork.plan.Run;
import org.returntowork.plan.Stage;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.DueWords;
import org.returntowork.tasks.Notices;
import org.returntowork.tasks.Outcome;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Acts on R0 and R1 at once: no work or lighter work, the therapist's urgent review, and what everybody reads. */
@Component
class UrgentCalls {

    private static final String MESSAGE = "Message_UrgentReview";

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final Recommendations recommendations;
    private final KeptRecommendations kept;
    private final ReviewAgendas agendas;
    private final Processes processes;
    private final Notices notices;
    private final Timeline timeline;
    private final Consents consents;
    private final CaseCalendar calendar;
    private final HelpNumbers numbers;
    private final NextEntry nextEntry;

    UrgentCalls(
            Cases cases,
            StagedReturns stagedReturns,
            Recommendations recommendations,
            KeptRecommendations kept,
            ReviewAgendas agendas,
            Processes processes,
            Notices notices,
            Timeline timeline,
            Consents consents,
            CaseCalendar calendar,
            HelpNumbers numbers,
            NextEntry nextEntry) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.recommendations = recommendations;
        this.kept = kept;
        this.agendas = agendas;
        this.processes = processes;
        this.notices = notices;
        this.timeline = timeline;
        this.consents = consents;
        this.calendar = calendar;
        this.numbers = numbers;
        this.nextEntry = nextEntry;
    }

    /** What the patient reads on the very answer page. While an urgent review or a hold is open, the call joins it. */
    Outcome call(CaseId caseId, Run run, FiredRule rule, Recommendation.Cause cause) {
        Outcome answer = take(caseId, run, rule, cause);
        tell(caseId);
        return answer;
    }

    /** The same from within a form of a process that is about to ask where the case stands. */
    Outcome take(CaseId caseId, Run run, FiredRule rule, Recommendation.Cause cause) {
        LocalDate today = calendar.today(caseId);
        ReturnToWorkCase theCase = cases.get(caseId);
        StagedReturn course = stagedReturns.get(caseId);
        WorkState before = course.stateOn(today);
        if (before != WorkState.CONSENT_ENDED) { // where nobody works by the plan until the consent is regained
            limit(course, rule, today);
        }
        stagedReturns.save(course);
        nextEntry.workChanged(caseId);
        kept.save(recommendations.of(caseId, run, cause));
        interrupt(theCase, rule, today, rule.stops() ? "urgent-stop" : "urgent-lighter", "urgent");
        WorkState after = course.stateOn(today);
        if (after != before) {
            tellPatient(theCase, course, today, after);
            if (consents.employerLimits(caseId)) {
                tellEmployer(theCase, course, today, after);
            }
        }
        return answer(theCase, course, today, after);
    }

    private static void limit(StagedReturn course, FiredRule rule, LocalDate today) {
        if (rule.stops()) {
            course.stopWork(today);
        } else {
            course.lighten(today);
        }
    }

    /** A report before there is a stage: nothing is in force that could be made lighter, but the case waits. */
    Outcome callBeforeWork(CaseId caseId, FiredRule rule) {
        ReturnToWorkCase theCase = cases.get(caseId);
        kept.save(recommendations.beforeWork(caseId, Recommendation.Cause.REPORT));
        interrupt(theCase, rule, calendar.today(caseId), "urgent-early", "urgent-early");
        tell(caseId);
        return warning(caseId, rule.stops() ? AfterEntry.STOP : "progress.answer.notYet");
    }

    /** What is said of a sign that has had its effect already. */
    Outcome stop(CaseId caseId) {
        return warning(caseId, AfterEntry.STOP);
    }

    private Outcome warning(CaseId caseId, String key) {
        HelpNumbers.Numbers help = numbers.of(caseId);
        return Outcome.STAY_OPEN
                .warning(key, help.emergency(), help.clinic(), help.hours())
                .calling(help.calls());
    }

    private void interrupt(ReturnToWorkCase theCase, FiredRule rule, LocalDate today, String told, String noticed) {
        CaseId caseId = theCase.id();
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.callForUrgentReview(rule, today);
        agendas.save(agenda);
        timeline.add(caseId, told, null, Audience.CLINICAL, rule.rule());
        notices.lookToday(caseId, theCase.therapist(), noticed, rule.rule());
        if (theCase.standing() == Standing.RUNNING) {
            theCase.interrupt(Standing.URGENT);
            cases.save(theCase);
        }
    }

    /** Where nothing waits for it, the case's next gateway sees how it stands. Several calls in one answer are told once. */
    private void tell(CaseId caseId) {
        if (cases.get(caseId).standing() == Standing.URGENT) {
            processes.tellIfWaiting(MESSAGE, caseId);
        }
    }

    /** What the answer page said, which is gone once it is left. */
    private void tellPatient(ReturnToWorkCase theCase, StagedReturn course, LocalDate today, WorkState after) {
        String by = callBy(theCase.id(), today).toString();
        if (after == WorkState.LIGHTER) {
            notices.tell(theCase.patient(), theCase.id(), "you-lighter", lighterStage(course, today), by);
        } else {
            notices.tell(theCase.patient(), theCase.id(), "you-no-work", by);
        }
    }

    private LocalDate callBy(CaseId caseId, LocalDate today) {
        return calendar.plusWorkingDays(caseId, today, 1);
    }

    private void tellEmployer(ReturnToWorkCase theCase, StagedReturn course, LocalDate today, WorkState after) {
        if (after == WorkState.LIGHTER) {
            notices.tell(theCase.employer(), theCase.id(), "lighter-limits", lighterStage(course, today));
        } else {
            notices.tell(theCase.employer(), theCase.id(), "no-work");
        }
    }

    private Outcome answer(ReturnToWorkCase theCase, StagedReturn course, LocalDate today, WorkState state) {
        if (state == WorkState.LIGHTER) {
            String by = DueWords.longDay(callBy(theCase.id(), today), LocaleContextHolder.getLocale());
            HelpNumbers.Numbers help = numbers.of(theCase.id());
            return Outcome.STAY_OPEN
                    .warning("progress.answer.lighter", lighterStage(course, today), by, help.clinic())
                    .calling(help.calls());
        }
        String rule = agendas.of(theCase.id()).urgentRule();
        return warning(theCase.id(), rule == null || rule.equals("R0") ? AfterEntry.STOP : "progress.answer.noWork");
    }

    private static String lighterStage(StagedReturn course, LocalDate today) {
        return course.limitsOn(today).map(Stage::name).orElse("");
    }
}
