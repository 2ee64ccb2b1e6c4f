package org.returntowork.observation;

import org.returntowork.shared.CaseId;

/** The capacity was tested again. */
public record CapacityRetested(CaseId caseId) {}
