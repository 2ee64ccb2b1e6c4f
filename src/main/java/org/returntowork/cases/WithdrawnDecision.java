package org.returntowork.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What becomes of a case whose consent was withdrawn. */
record WithdrawnDecision(
        @NotNull Choice decision, @Size(max = 2000) String note) {

    enum Choice {
        REGAINED,
        CLOSE
    }
}
