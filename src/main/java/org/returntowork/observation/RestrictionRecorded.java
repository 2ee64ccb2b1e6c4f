package org.returntowork.observation;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** A restriction caps the capacity from now on; where the stage allows more, its review has to come forward. */
public record RestrictionRecorded(CaseId caseId, UUID restriction) {}
