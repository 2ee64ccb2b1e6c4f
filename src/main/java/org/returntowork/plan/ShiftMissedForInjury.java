package org.returntowork.plan;

import java.time.LocalDate;
import org.returntowork.shared.CaseId;

/** The patient said that a shift was missed because of the injury. */
public record ShiftMissedForInjury(CaseId caseId, LocalDate date, int plannedMinutes) {}
