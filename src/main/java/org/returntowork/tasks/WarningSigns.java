package org.returntowork.tasks;

import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.shared.CaseId;

/** A form in which a warning sign can be reported: the sign counts at once, whatever becomes of the rest of the answer. */
public interface WarningSigns<T> extends Form<T> {

    /** The fields that are enough to hear a sign, without the indexes of rows; all others may be missing or wrong. */
    Set<String> signFields();

    /**
     * Acts on a sign in an answer that cannot be taken as it is, and keeps nothing else of it. Sent again, alike or
     * corrected, the sign has had its effect.
     *
     * @param form holds the sign fields alone
     * @return what to do and whom to call; nothing where no sign is reported
     */
    Optional<Outcome> heed(CaseId caseId, T form, Actor actor);
}
