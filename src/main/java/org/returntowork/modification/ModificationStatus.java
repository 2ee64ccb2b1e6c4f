package org.returntowork.modification;

import java.util.Set;

/** Where a modification stands in the talks; whether it is in place is asked apart. */
public enum ModificationStatus {
    PROPOSED,
    ACCEPTED,
    COUNTERED,
    REFUSED,
    WITHDRAWN,
    GIVEN_UP;

    /** Whether the talks about it are still going on. */
    public boolean isOpen() {
        return this == PROPOSED || this == COUNTERED || this == REFUSED;
    }

    /** @throws IllegalStateException if the talks stand elsewhere */
    void mustBe(ModificationStatus... allowed) {
        if (!Set.of(allowed).contains(this)) {
            throw new IllegalStateException("not while " + this);
        }
    }
}
