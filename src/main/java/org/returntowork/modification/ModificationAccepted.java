package org.returntowork.modification;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** An accepted modification waits to be put in place. */
public record ModificationAccepted(CaseId caseId, UUID modification) {}
