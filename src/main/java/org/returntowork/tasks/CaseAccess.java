package org.returntowork.tasks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** The one place that says who may reach a case; the cases module, which lies above, implements it. */
public interface CaseAccess {

    /** The person's part in the case, or empty where it must look as if the case did not exist. */
    Optional<Actor> reach(CaseId caseId, SignedIn user);

    /** Those of the cases that the person may reach, in the same order; few statements, however many cases. */
    List<CaseId> reachable(Collection<CaseId> cases, SignedIn user);

    /**
     * Whose tasks of the case the actor may complete: their own, as a deputy, the organisation's as HR, and as therapist
     * everybody's on their behalf.
     */
    Set<UUID> answersFor(CaseId caseId, Actor actor);

    /** The part of a member of the case, for an answer entered on their behalf. */
    Optional<Role> partOf(CaseId caseId, UUID person);

    /** The member of the case in this part; for HR the organisation. */
    UUID memberIn(CaseId caseId, Role role);

    /** The tasks' owners for whom this person stands in, by case. */
    List<StandIn> standsInFor(UUID person);

    /** What tells cases apart in a list, for cases the reader may reach. */
    Map<CaseId, CaseLabel> labels(Collection<CaseId> cases);

    /** When a task that is due then is reminded of and escalated, by the case's program, and to whom. */
    Deadlines deadlines(CaseId caseId, Instant due);

    /** For whom the open tasks of all cases wait, by the owner's part; a part for whom nothing waits may be missing. */
    List<Waiting> waiting(Instant now);

    /**
     * How many tasks wait for all who have the same part in their case.
     *
     * @param overdue those of them that were due before now
     */
    record Waiting(Role part, long open, long overdue) {}

    /** A named deputy's part: whose tasks, in which case. */
    record StandIn(CaseId caseId, UUID owner) {}

    /** Whose return it is, to which job, and in which zone its days are counted. */
    record CaseLabel(String patient, String jobTitle, ZoneId zone) {}

    /** The moments around a due date; {@code escalateTo} is the case's therapist. */
    record Deadlines(Instant remindAt, Instant escalateAt, UUID escalateTo) {}
}
