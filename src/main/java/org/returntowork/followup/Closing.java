package org.returntowork.followup;

import java.time.Clock;
import java.time.Instant;
import org.returntowork.access.Actor;
import org.returntowork.cases.Audience;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.plan.StagedReturns;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Notices;
import org.springframework.stereotype.Component;

/** Ends case and staged return, keeps summary and letter, and tells whom it concerns. */
@Component
class Closing {

    private final Cases cases;
    private final StagedReturns stagedReturns;
    private final ClosingSummaries summaries;
    private final EmployerLetters letters;
    private final CaseCalendar calendar;
    private final Timeline timeline;
    private final Notices notices;
    private final Clock clock;

    Closing(
            Cases cases,
            StagedReturns stagedReturns,
            ClosingSummaries summaries,
            EmployerLetters letters,
            CaseCalendar calendar,
            Timeline timeline,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.stagedReturns = stagedReturns;
        this.summaries = summaries;
        this.letters = letters;
        this.calendar = calendar;
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    void close(ReturnToWorkCase returnToWorkCase, CloseCase form, Actor actor) {
        CaseId caseId = returnToWorkCase.id();
        Instant now = clock.instant();
        returnToWorkCase.close(form.outcome(), now);
        cases.save(returnToWorkCase);
        stagedReturns.findById(caseId).ifPresent(staged -> {
            staged.close(calendar.today(caseId));
            stagedReturns.save(staged);
        });
        summaries.save(new ClosingSummary(caseId, now, actor.person(), actor.name(), form.summary()));
        String employmentKind = "case-closed-" + form.outcome().employmentWord();
        timeline.add(caseId, employmentKind, actor, Audience.HR);
        notices.tell(returnToWorkCase.patient(), caseId, "case-closed");
        if (form.letterToEmployer() != null) {
            letters.save(new EmployerLetter(caseId, now, actor.name(), form.letterToEmployer()));
            notices.tell(returnToWorkCase.employer(), caseId, "case-closed-letter");
        }
    }
}
