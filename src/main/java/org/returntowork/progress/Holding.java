package org.returntowork.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalRecord;
import org.returntowork.cases.ClinicalRecords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.Phase;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Standing;
import org.returntowork.observation.Capacities;
import org.returntowork.observation.Clearances;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.springframework.stereotype.Component;

/** Puts a case on hold and ends the hold, with what resuming needs. */
@Component
class Holding {

    /** After a longer hold, in days, what the patient can do is tested again before work resumes. */
    private static final int RETEST_AFTER = 14;

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final ReviewAgendas agendas;
    private final Clearances clearances;
    private final Capacities capacities;
    private final ClinicalRecords records;
    private final Consents consents;
    private final WorkAfterConsent workAfterConsent;
    private final Notices notices;
    private final CaseCalendar calendar;
    private final Clock clock;

    Holding(
            Cases cases,
            StagedReturns stagedReturns,
            ReviewAgendas agendas,
            Clearances clearances,
            Capacities capacities,
            ClinicalRecords records,
            Consents consents,
            WorkAfterConsent workAfterConsent,
            Notices notices,
            CaseCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.agendas = agendas;
        this.clearances = clearances;
        this.capacities = capacities;
        this.records = records;
        this.consents = consents;
        this.workAfterConsent = workAfterConsent;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The process has still to be told. */
    void pause(CaseId caseId, HoldReason reason, LocalDate lookAgainOn) {
        LocalDate today = calendar.today(caseId);
        ReturnToWorkCase theCase = cases.get(caseId);
        stagedReturns.findById(caseId).filter(course -> course.plan() != null).ifPresent(course -> {
            course.pause(today);
            stagedReturns.save(course);
        });
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.hold(reason, today, lookAgainOn);
        agendas.save(agenda);
        theCase.interrupt(Standing.ON_HOLD);
        cases.save(theCase);
        notices.tell(theCase.patient(), caseId, "paused");
        if (consents.employerLimits(caseId)) {
            notices.tell(theCase.employer(), caseId, "paused");
        }
    }

    /** Patient and therapist agreed to pause; the stage's own process asks for it when the talk is written down. */
    void pauseAfterTalk(CaseId caseId, LocalDate lookAgainOn) {
        pause(caseId, HoldReason.PERSONAL, lookAgainOn);
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.pauseAsked(true);
        agendas.save(agenda);
    }

    /** Whether there are stages to resume at. */
    boolean hasPlan(CaseId caseId) {
        return highestStage(caseId) > 0;
    }

    int highestStage(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .map(StagedReturn::highestStageToResume)
                .orElse(0);
    }

    /** After a stop work resumes only with a clearance given since then that covers the stage, a duty or a kind. */
    boolean lacksClearance(CaseId caseId, int stage) {
        boolean stopped =
                stagedReturns.findById(caseId).map(StagedReturn::stopped).orElse(false);
        LocalDate today = calendar.today(caseId);
        LocalDate since = heldOn(caseId);
        return stopped
                && clearances.findByCaseIdOrderByGivenOnAscRecordedAtAsc(caseId).stream()
                        .filter(clearance ->
                                clearance.inForce(today) && !clearance.on().isBefore(since))
                        .noneMatch(clearance -> clearance.covers().stages().isEmpty() || clearance.coversStage(stage));
    }

    /**
     * After 14 days or surgery since the hold began, capacity is tested again first: after the surgery, and not so long ago
     * that another 14 days have passed.
     */
    boolean lacksRetest(CaseId caseId) {
        LocalDate today = calendar.today(caseId);
        LocalDate held = heldOn(caseId);
        LocalDate fresh = today.minusDays(RETEST_AFTER);
        Optional<LocalDate> surgery = records.findById(caseId)
                .map(ClinicalRecord::surgeryDate)
                .filter(date -> !date.isBefore(held) && !date.isAfter(today));
        if (surgery.isEmpty() && !held.isBefore(fresh)) {
            return false;
        }
        LocalDate since = surgery.filter(fresh::isBefore).orElse(fresh);
        return capacities
                .lastTestedOn(caseId, today)
                .filter(date -> !date.isBefore(since))
                .isEmpty();
    }

    private LocalDate heldOn(CaseId caseId) {
        LocalDate held = agendas.of(caseId).heldOn();
        return held == null ? calendar.today(caseId) : held;
    }

    /** @param stage null to go on where the case was before there was a plan */
    void resume(CaseId caseId, Integer stage, Integer baselinePain) {
        ReturnToWorkCase theCase = cases.get(caseId);
        if (stage == null) {
            theCase.resume();
        } else {
            StagedReturn course = stagedReturns.get(caseId);
            LocalDate from = calendar.today(caseId).plusDays(1);
            Double baseline = baselinePain == null ? null : Double.valueOf(baselinePain);
            workAfterConsent.beneath(course, () -> course.resume(stage, from, baseline));
            stagedReturns.save(course);
            theCase.resume(Phase.STAGE);
            notices.tell(
                    theCase.patient(),
                    caseId,
                    "resumed",
                    course.plan().stage(stage).name());
            if (consents.employerLimits(caseId)) {
                notices.tell(
                        theCase.employer(),
                        caseId,
                        "resumed",
                        course.plan().stage(stage).name());
            }
        }
        cases.save(theCase);
        end(caseId, baselinePain);
    }

    void makeNewPlan(CaseId caseId, Integer baselinePain) {
        ReturnToWorkCase theCase = cases.get(caseId);
        theCase.resume(Phase.PLAN);
        cases.save(theCase);
        end(caseId, baselinePain);
    }

    void close(CaseId caseId) {
        ReturnToWorkCase theCase = cases.get(caseId);
        theCase.interrupt(Standing.CLOSING);
        cases.save(theCase);
        end(caseId, null);
    }

    private void end(CaseId caseId, Integer baselinePain) {
        ReviewAgenda agenda = agendas.of(caseId);
        agenda.holdEnds(baselinePain, clock.instant());
        agendas.save(agenda);
    }
}
