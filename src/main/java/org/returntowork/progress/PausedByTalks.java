package org.returntowork.progress;

import org.returntowork.cases.CaseCalendar;
import org.returntowork.modification.PauseAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds the work when the talks about modifications end with a pause. */
@Component
class PausedByTalks {

    private static final int LOOK_AGAIN_AFTER_WORKING_DAYS = 5;

    private final Holding holding;
    private final CaseCalendar calendar;

    PausedByTalks(Holding holding, CaseCalendar calendar) {
        this.holding = holding;
        this.calendar = calendar;
    }

    @EventListener
    void on(PauseAsked pause) {
        holding.pause(
                pause.caseId(),
                HoldReason.NO_SUITABLE_WORK,
                calendar.plusWorkingDays(
                        pause.caseId(), calendar.today(pause.caseId()), LOOK_AGAIN_AFTER_WORKING_DAYS));
    }
}
