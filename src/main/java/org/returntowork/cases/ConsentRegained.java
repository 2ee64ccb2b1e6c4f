package org.returntowork.cases;

import org.returntowork.shared.CaseId;

/** The patient shares limits and plan with the employer again, and the case goes on. */
public record ConsentRegained(CaseId caseId) {}
