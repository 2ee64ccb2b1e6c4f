package org.returntowork.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.returntowork.cases.CaseCalendar;
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

    WhyNotYet(
            StagedReturns stagedReturns,
            Recommendations recommendations,
            ReviewOpening opening,
            NotYetWords words,
            CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.recommendations = recommendations;
        this.opening = opening;
        this.words = words;
        this.calendar = calendar;
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

    /** To employer and HR; empty while a stage is not in force as planned: what holds then says enough. */
    public Optional<StageGoesOn> atWork(CaseId caseId) {
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
