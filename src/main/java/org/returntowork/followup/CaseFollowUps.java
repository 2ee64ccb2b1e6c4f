package org.returntowork.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads which follow-up of a case comes next, and what it is held against. */
@Component
class CaseFollowUps {

    private static final int UNANSWERED_WORKING_DAYS = 10;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final FollowUps followUps;
    private final StagedReturns stagedReturns;
    private final CaseCalendar calendar;
    private final Clock clock;

    CaseFollowUps(FollowUps followUps, StagedReturns stagedReturns, CaseCalendar calendar, Clock clock) {
        this.followUps = followUps;
        this.stagedReturns = stagedReturns;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty while the plan is not completed. */
    Optional<FollowUpSeries> series(CaseId caseId) {
        return completedOn(caseId)
                .map(on -> new FollowUpSeries(on, calendar.program(caseId).followUpWeeks(), followUps.of(caseId)));
    }

    /** When the patient is asked: on the morning of the day, or now where no more are to come. */
    Instant dueAt(CaseId caseId) {
        return dueOn(caseId).map(day -> calendar.at(caseId, day, MORNING)).orElseGet(clock::instant);
    }

    Instant answerDue(CaseId caseId) {
        int days = calendar.program(caseId).responseDays("follow-up");
        return end(caseId, days);
    }

    Instant unansweredAt(CaseId caseId) {
        return end(caseId, UNANSWERED_WORKING_DAYS);
    }

    /** Whether there was trouble, or no answer for too long. */
    boolean needsReview(CaseId caseId) {
        FollowUpSeries series = series(caseId).orElse(null);
        if (series == null || series.week().isEmpty()) {
            return false;
        }
        return series.withTrouble().isPresent() || !clock.instant().isBefore(unansweredAt(caseId));
    }

    boolean atAStage(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .map(StagedReturn::state)
                .filter(WorkState::atAStage)
                .isPresent();
    }

    /** Whether the patient keeps an agreed change instead of the full job. */
    boolean isLasting(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .filter(staged -> staged.state() == WorkState.LASTING)
                .isPresent();
    }

    /** The last run's, 0 to 10; null where there was none. */
    Double baseline(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .flatMap(staged -> staged.runs().stream().reduce((earlier, later) -> later))
                .map(Run::baseline)
                .orElse(null);
    }

    /** The day its last run ended: an interruption since then does not begin the weeks anew. */
    private Optional<LocalDate> completedOn(CaseId caseId) {
        return stagedReturns
                .findById(caseId)
                .filter(CaseFollowUps::isCompleted)
                .flatMap(staged -> staged.runs().stream().reduce((earlier, later) -> later))
                .map(Run::endedOn);
    }

    private static boolean isCompleted(StagedReturn staged) {
        return staged.state() == WorkState.FULL_DUTY || staged.state() == WorkState.LASTING;
    }

    private Optional<LocalDate> dueOn(CaseId caseId) {
        return series(caseId).flatMap(FollowUpSeries::dueOn);
    }

    private Instant end(CaseId caseId, int workingDays) {
        return dueOn(caseId)
                .map(day -> calendar.endOf(caseId, calendar.plusWorkingDays(caseId, day, workingDays))
                        .toInstant())
                .orElseGet(clock::instant);
    }
}
