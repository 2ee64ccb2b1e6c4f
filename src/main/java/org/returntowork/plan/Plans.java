package org.returntowork.plan;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.returntowork.shared.CaseId;
import org.springframework.data.repository.Repository;

/** The plan versions of all cases. */
public interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    List<Plan> findByCaseIdOrderByNumber(CaseId caseId);

    Optional<Plan> findFirstByCaseIdOrderByNumberDesc(CaseId caseId);

    Optional<Plan> findFirstByCaseIdAndTightenedFalseOrderByNumberDesc(CaseId caseId);

    /** The last version that was put to patient and employer. */
    default Optional<Plan> lastProposed(CaseId caseId) {
        return findFirstByCaseIdAndTightenedFalseOrderByNumberDesc(caseId);
    }

    /** The versions about which the talks go on: those that somebody asked to change, the last one included. */
    default List<Plan> turnedDown(CaseId caseId) {
        LinkedList<Plan> turnedDown = new LinkedList<>();
        List<Plan> all = findByCaseIdOrderByNumber(caseId);
        for (int i = all.size() - 1; i >= 0; i--) {
            Plan plan = all.get(i);
            if (!plan.tightened() && (plan.changeAskedBy() == null || plan.isSettled())) {
                break;
            }
            if (!plan.tightened()) {
                turnedDown.addFirst(plan);
            }
        }
        return turnedDown;
    }

    default Optional<Plan> newest(CaseId caseId) {
        return findFirstByCaseIdOrderByNumberDesc(caseId);
    }

    default int nextNumber(CaseId caseId) {
        return newest(caseId).map(plan -> plan.number() + 1).orElse(1);
    }
}
