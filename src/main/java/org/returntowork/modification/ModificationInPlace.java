package org.returntowork.modification;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A modification was attested to be in place, at first or again. */
public record ModificationInPlace(CaseId caseId, UUID modification) {}
