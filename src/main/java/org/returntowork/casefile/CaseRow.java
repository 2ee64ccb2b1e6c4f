package org.returntowork.casefile;

import java.time.Instant;
import org.returntowork.cases.Phase;
import org.returntowork.shared.CaseId;

/** A case in a list, in one type for everybody: what interrupts it is not for the workplace. */
public record CaseRow(CaseId id, String patient, String jobTitle, Phase phase, boolean closed, Instant referredAt) {}
