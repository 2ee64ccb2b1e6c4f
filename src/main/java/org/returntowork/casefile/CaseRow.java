package org.returntowork.casefile;

import java.time.Instant;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Standing;
import org.returntowork.shared.CaseId;

/** A case in a list. */
public record CaseRow(CaseId id, String patient, String jobTitle, Phase phase, Standing standing, Instant referredAt) {}
