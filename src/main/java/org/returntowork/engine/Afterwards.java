package org.returntowork.engine;

import org.returntowork.shared.CaseId;

/** The time has come for what an answer left to be done about the case after it. */
public record Afterwards(String what, CaseId caseId) {}
