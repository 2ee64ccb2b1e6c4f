package org.returntowork.progress;

import java.time.LocalDate;
import org.returntowork.shared.CaseId;

/** The minutes of one recorded shift, without anything else of its entry. */
public record HoursWorked(CaseId caseId, LocalDate date, int minutes) {}
