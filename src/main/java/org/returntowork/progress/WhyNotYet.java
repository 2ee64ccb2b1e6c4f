package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Consents;
import org.returntowork.plan.Run;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.springframework.stereotype.Component;

/** Answers why the next stage has not come yet, to each reader in words of their own; reckoned anew, never stored. */
@Component
public class WhyNotYet {

    private final StagedReturns stagedReturns;
    private final Recommendations recommendations;
    private final ReviewOpening opening;
    private final NotYetWords words;
    private final CaseCalendar calendar;
    private final Consents consents;

    WhyNotYet(
            StagedReturns stagedReturns,
            Recommendations recommendations,
            ReviewOpening opening,
            NotYetWords words,
            CaseCalendar calendar,
            Consents consents) {
        this.stagedReturns = stagedReturns;
        this.recommendations = recommendations;
        this.opening = opening;
        this.words = words;
        this.calendar = calendar;
        this.consents = consents;
    }

    /**
     * To therapist or patient; empty where no stage is in force.
     *
     * @param own whether it is the reader's own return
     */
    public Optional<NotYet> inCare(CaseId caseId, boolean own) {
        return run(caseId, WorkState.STAGE)
                .or(() -> run(caseId, WorkState.LIGHTER))
                .map(run -> words.say(outlook(caseId, run), reviewOn(caseId), own));
    }

    /**
     * To the employer, as far as consented; empty while a stage is not in force as planned: what holds then says enough.
     */
    public Optional<StageGoesOn> toEmployer(CaseId caseId) {
        return consents.employerLimits(caseId) ? atWork(caseId) : Optional.empty();
    }

    /** The same to HR, who read of modifications only where they may see all, else of dates. */
    public Optional<StageGoesOn> toHr(CaseId caseId) {
        return switch (consents.hr(caseId)) {
            case NONE -> Optional.empty();
            case STAGE_AND_HOURS -> atWork(caseId).map(StageGoesOn::datesOnly);
            case ALL -> atWork(caseId);
        };
    }

    private Optional<StageGoesOn> atWork(CaseId caseId) {
        return run(caseId, WorkState.STAGE).map(run -> StageGoesOn.of(outlook(caseId, run), reviewOn(caseId)));
    }

    private Optional<Run> run(CaseId caseId, WorkState state) {
        LocalDate today = calendar.today(caseId);
        return stagedReturns
                .findById(caseId)
                .filter(course -> course.stateOn(today) == state)
                .flatMap(StagedReturn::current)
                .filter(run -> !run.beginsOn().isAfter(today));
    }

    private Outlook outlook(CaseId caseId, Run run) {
        return recommendations.outlook(caseId, run, reviewOn(caseId) == null);
    }

    /** Null where it is due. */
    private LocalDate reviewOn(CaseId caseId) {
        LocalDate due = opening.dueOn(caseId);
        return due.isAfter(calendar.today(caseId)) ? due : null;
    }
}
