package org.returntowork.tasks;

import java.util.Optional;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.access.SignedIn;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** The one place that says who may reach a case; the cases module, which lies above, implements it. */
public interface CaseAccess {

    /** The person's part in the case, or empty where it must look as if the case did not exist. */
    Optional<Actor> reach(CaseId caseId, SignedIn user);

    /** Whether the actor may complete a task owned by this person: their own, as a deputy, or as therapist on behalf. */
    boolean mayActFor(CaseId caseId, Actor actor, UUID owner);

    /** The part of a member of the case, for an answer entered on their behalf. */
    Optional<Role> partOf(CaseId caseId, UUID person);
}
