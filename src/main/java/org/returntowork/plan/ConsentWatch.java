package org.returntowork.plan;

import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.ConsentWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the running stage when the employer may no longer know of it. */
@Component
class ConsentWatch {

    private final StagedReturns stagedReturns;
    private final CaseCalendar calendar;

    ConsentWatch(StagedReturns stagedReturns, CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.calendar = calendar;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        stagedReturns.findById(withdrawn.caseId()).ifPresent(course -> {
            course.endConsent(calendar.today(withdrawn.caseId()));
            stagedReturns.save(course);
        });
    }
}
