package org.returntowork.modification;

import java.util.List;
import org.returntowork.organisation.Role;

/**
 * What the therapist has to go on without: modifications that nobody accepted, or a plan that was not agreed.
 *
 * @param changes what was asked for in each round about a plan, oldest first; for the therapist, who alone decides
 */
public record NotAgreed(List<ModificationCard> modifications, List<AskedChange> changes) {

    /** One answer to a plan version. */
    public record AskedChange(int number, Role by, String words) {}
}
