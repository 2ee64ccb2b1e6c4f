package org.returntowork.duties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The action {@code core-worksheet}: whether a duty is core, and what says so. */
record CoreWorksheet(
        @NotNull UUID duty,
        @Valid CoreEvidence evidence,
        @NotNull CoreResult result) {

    CoreWorksheet {
        evidence = evidence == null ? CoreEvidence.NONE : evidence;
    }
}
