package org.returntowork.plan;

import java.time.LocalDate;
import org.returntowork.shared.CaseId;

/** Shifts were changed so that more than 7 calendar days pass without one. */
public record LongGap(CaseId caseId, LocalDate lastShift, LocalDate nextShift) {}
