package org.returntowork.modification;

import static org.returntowork.modification.ModificationStatus.COUNTERED;
import static org.returntowork.modification.ModificationStatus.PROPOSED;
import static org.returntowork.modification.ModificationStatus.REFUSED;

import java.util.List;
import java.util.function.Predicate;

/**
 * Whose turn it is in the talks about a case's modifications.
 *
 * @param modifications all of the case
 * @param rounds how many proposals about one thing the program gives both sides
 * @param hrResolves whether HR may step in: there is one, and the patient lets HR see modifications
 * @param overdue whether a proposal was left unanswered for too long
 */
record Talks(List<Modification> modifications, int rounds, boolean hrResolves, Predicate<Modification> overdue) {

    /** What comes next in the talks, by the name of who has to do it. */
    enum Turn {
        RESPOND,
        RECOMMEND,
        RESOLVE,
        DECIDE,
        DONE
    }

    Turn turn() {
        if (!toRecommendAgain().isEmpty()) {
            return Turn.RECOMMEND;
        }
        if (!toResolve().isEmpty()) {
            return Turn.RESOLVE;
        }
        if (!toDecide().isEmpty()) {
            return Turn.DECIDE;
        }
        return toAnswer().isEmpty() ? Turn.DONE : Turn.RESPOND;
    }

    /** What the employer still may answer in time. */
    List<Modification> toAnswer() {
        return with(m -> m.status() == PROPOSED && !overdue.test(m));
    }

    /** What was countered or refused while there are rounds left; HR's own offer always goes to the therapist. */
    List<Modification> toRecommendAgain() {
        return with(m -> wasTurnedDown(m) && !isStuck(m));
    }

    List<Modification> toResolve() {
        return with(m -> isStuck(m) && hrResolves && !hrHadItsSay(m));
    }

    List<Modification> toDecide() {
        return with(m -> isStuck(m) && (!hrResolves || hrHadItsSay(m)));
    }

    /** Whether somebody other than employer and therapist has to end it. */
    private boolean isStuck(Modification m) {
        boolean offeredByHr = m.counter() != null && m.counter().byHr();
        return wasTurnedDown(m) && m.round() >= rounds && !offeredByHr || m.status() == PROPOSED && overdue.test(m);
    }

    private static boolean wasTurnedDown(Modification m) {
        return m.status() == COUNTERED || m.status() == REFUSED;
    }

    private static boolean hrHadItsSay(Modification m) {
        return m.history().stream().anyMatch(entry -> entry.step() == TalkStep.HR_REPLACES);
    }

    private List<Modification> with(Predicate<Modification> which) {
        return modifications.stream().filter(which).toList();
    }
}
