package org.returntowork.progress;

import org.returntowork.shared.CaseId;

/** The therapist has decided what could not wait; the reason is clinical and may be null. */
public record UrgentlyReviewed(CaseId caseId, String reason) {}
