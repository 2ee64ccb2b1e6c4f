package org.returntowork.observation;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A physician's word that something is allowed again was recorded. */
public record ClearanceRecorded(CaseId caseId, UUID clearance) {}
