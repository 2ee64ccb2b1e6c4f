package org.returntowork.followup;

import java.util.UUID;
import org.returntowork.shared.CaseId;

/** The patient answered a follow-up. */
public record FollowUpAnswered(CaseId caseId, UUID followUp) {}
