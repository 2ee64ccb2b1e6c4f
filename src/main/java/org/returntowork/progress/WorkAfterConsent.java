package org.returntowork.progress;

import java.time.LocalDate;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ConsentRegained;
import org.returntowork.plan.StagedReturn;
import org.returntowork.plan.StagedReturns;
import org.returntowork.plan.WorkState;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes work up again with a new consent: as what was decided or called for before and meanwhile allows. */
@Component
class WorkAfterConsent {

    private final StagedReturns stagedReturns;
    private final Cases cases;
    private final ReviewAgendas agendas;
    private final CaseCalendar calendar;

    WorkAfterConsent(StagedReturns stagedReturns, Cases cases, ReviewAgendas agendas, CaseCalendar calendar) {
        this.stagedReturns = stagedReturns;
        this.cases = cases;
        this.agendas = agendas;
        this.calendar = calendar;
    }

    @EventListener
    void on(ConsentRegained regained) {
        stagedReturns.findById(regained.caseId()).ifPresent(course -> {
            lift(course);
            stagedReturns.save(course);
        });
    }

    /** Decides what the consent does not touch; work that a withdrawn consent has ended stays ended meanwhile. */
    void beneath(StagedReturn course, Runnable decision) {
        boolean ended = lift(course);
        decision.run();
        if (ended) {
            course.endConsent(calendar.today(course.caseId()));
        }
    }

    /** @return whether it was the consent that had ended the work */
    private boolean lift(StagedReturn course) {
        CaseId caseId = course.caseId();
        LocalDate today = calendar.today(caseId);
        if (course.stateOn(today) != WorkState.CONSENT_ENDED) {
            return false;
        }
        switch (cases.get(caseId).standing()) {
            case ON_HOLD -> course.pause(today);
            case URGENT -> {
                if ("R0".equals(agendas.of(caseId).urgentRule())) {
                    course.stopWork(today);
                } else {
                    course.goOn(today);
                    course.lighten(today);
                }
            }
            default -> course.goOn(today);
        }
        return true;
    }
}
