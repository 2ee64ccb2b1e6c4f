package org.returntowork.plan;

import java.time.LocalDate;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ConsentRegained;
import org.returntowork.cases.ConsentWithdrawn;
import org.returntowork.cases.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the running stage when the employer may no longer know of it, and takes it up again with a new consent. */
@Component
class ConsentWatch {

    private final StagedReturns stagedReturns;
    private final Cases cases;
    private final CaseCalendar calendar;

    ConsentWatch(StagedReturns stagedReturns, Cases cases, CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.cases = cases;
        this.calendar = calendar;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        stagedReturns.findById(withdrawn.caseId()).ifPresent(course -> {
            course.endConsent(calendar.today(withdrawn.caseId()));
            stagedReturns.save(course);
        });
    }

    /** What had stopped or paused the work before still does. */
    @EventListener
    void on(ConsentRegained regained) {
        LocalDate today = calendar.today(regained.caseId());
        Standing standing = cases.get(regained.caseId()).standing();
        stagedReturns.findById(regained.caseId()).ifPresent(course -> {
            if (standing == Standing.URGENT) {
                course.stopWork(today);
            } else if (standing == Standing.ON_HOLD) {
                course.pause(today);
            } else {
                course.goOn(today);
            }
            stagedReturns.save(course);
        });
    }
}
