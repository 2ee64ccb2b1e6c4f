package org.returntowork.modification;

import org.returntowork.cases.ConsentRegained;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the talks with the employer up again where a withdrawn consent had ended them. */
@Component
class ConsentReturns {

    private final TalksProcess process;

    ConsentReturns(TalksProcess process) {
        this.process = process;
    }

    @EventListener
    void on(ConsentRegained regained) {
        process.moveOn(regained.caseId());
    }
}
