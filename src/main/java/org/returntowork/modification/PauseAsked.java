package org.returntowork.modification;

import org.returntowork.shared.CaseId;

/** Talks that came to nothing end with a pause; what work there is stops for now. */
public record PauseAsked(CaseId caseId) {}
