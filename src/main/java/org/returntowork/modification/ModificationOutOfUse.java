package org.returntowork.modification;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A modification that was in place can no longer be counted on. */
public record ModificationOutOfUse(CaseId caseId, UUID modification) {}
