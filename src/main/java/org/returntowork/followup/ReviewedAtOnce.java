package org.returntowork.followup;

import java.time.LocalDate;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.progress.UrgentlyReviewed;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes an urgent review after which full duty goes on as the review of the follow-up that waited for one. */
@Component
class ReviewedAtOnce {

    private final CaseFollowUps caseFollowUps;
    private final FollowUps followUps;
    private final LastFollowUp lastFollowUp;
    private final CaseCalendar calendar;

    ReviewedAtOnce(CaseFollowUps caseFollowUps, FollowUps followUps, LastFollowUp lastFollowUp, CaseCalendar calendar) {
        this.caseFollowUps = caseFollowUps;
        this.followUps = followUps;
        this.lastFollowUp = lastFollowUp;
        this.calendar = calendar;
    }

    @EventListener
    void on(UrgentlyReviewed decided) {
        CaseId caseId = decided.caseId();
        LocalDate today = calendar.today(caseId);
        caseFollowUps.series(caseId).flatMap(FollowUpSeries::withTrouble).ifPresent(waiting -> {
            waiting.review(FollowUpDecision.CONTINUE, null, decided.reason(), today);
            followUps.saveAndFlush(waiting);
            lastFollowUp.closeAfterIt(caseId);
        });
    }
}
