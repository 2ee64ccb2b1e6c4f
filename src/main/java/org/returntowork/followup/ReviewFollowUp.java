package org.returntowork.followup;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the therapist makes of a follow-up.
 *
 * @param stage the stage that begins again, from 1; only where one is opened again
 */
record ReviewFollowUp(
        @NotNull FollowUpDecision decision,
        @Min(1) Integer stage,
        @Size(max = 4000) String note) {}
