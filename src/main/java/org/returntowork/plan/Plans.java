package org.returntowork.plan;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.shared.CaseId;
import org.returntowork.shared.Remembered;
import org.springframework.data.repository.Repository;

/** The plan versions of all cases. */
public interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    List<Plan> findByCaseIdOrderByNumber(CaseId caseId);

    /** All versions of the case, oldest first. */
    default List<Plan> of(CaseId caseId) {
        return Remembered.once(Plan.class, caseId, () -> findByCaseIdOrderByNumber(caseId));
    }

    /** The last version that was put to patient and employer. */
    default Optional<Plan> lastProposed(CaseId caseId) {
        return last(of(caseId).stream().filter(plan -> !plan.tightened()));
    }

    /** The versions about which the talks go on: those that somebody asked to change, the last one included. */
    default List<Plan> turnedDown(CaseId caseId) {
        LinkedList<Plan> turnedDown = new LinkedList<>();
        List<Plan> all = of(caseId);
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
        return last(of(caseId).stream());
    }

    private static Optional<Plan> last(Stream<Plan> plans) {
        return plans.reduce((earlier, later) -> later);
    }

    default int nextNumber(CaseId caseId) {
        return newest(caseId).map(plan -> plan.number() + 1).orElse(1);
    }
}
