package org.returntowork.modification;

import org.returntowork.engine.Afterwards;
import org.returntowork.engine.Processes;
import org.returntowork.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the processes beside the case going when modifications have changed, and lets the main flow go on. */
@Component
class TalksProcess {

    private static final String MOVE_ON = "modifications";
    private static final String TALKS = "AgreeModifications";
    private static final String IN_PLACE = "PutInPlace";
    private static final String FIRST_ANSWERS = "Message_FirstAnswers";

    private final Processes processes;
    private final Modifications modifications;
    private final CaseTalks talks;

    TalksProcess(Processes processes, Modifications modifications, CaseTalks talks) {
        this.processes = processes;
        this.modifications = modifications;
        this.talks = talks;
    }

    /** After a form of the talks or of the main flow; running talks look for themselves. */
    void moveOn(CaseId caseId) {
        processes.afterwards(MOVE_ON, caseId);
    }

    @EventListener(condition = "#later.what() == '" + MOVE_ON + "'")
    void moveOn(Afterwards later) {
        CaseId caseId = later.caseId();
        if (talks.of(caseId).turn() != Talks.Turn.DONE && !processes.runs(TALKS, caseId)) {
            processes.start(TALKS, caseId);
        }
        if (modifications.of(caseId).stream().anyMatch(Modification::awaitsPlace)
                && !processes.runs(IN_PLACE, caseId)) {
            processes.start(IN_PLACE, caseId);
        }
        if (processes.waitsFor(FIRST_ANSWERS, caseId)
                && talks.firstAnswersDue(caseId).isEmpty()) {
            processes.tell(FIRST_ANSWERS, caseId);
        }
    }

    /** After a change from outside the talks: what they wait for may be gone, or due at another time. */
    void moveOnFromOutside(CaseId caseId) {
        moveOn(caseId);
        processes.reschedule("Timer_Escalate", caseId);
    }
}
