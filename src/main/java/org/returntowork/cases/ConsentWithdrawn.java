package org.returntowork.cases;

import org.returntowork.shared.CaseId;

/** The patient no longer shares limits and plan with the employer. */
public record ConsentWithdrawn(CaseId caseId) {}
