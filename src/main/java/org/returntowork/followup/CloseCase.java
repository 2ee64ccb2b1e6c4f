package org.returntowork.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.returntowork.cases.CaseOutcome;

/**
 * How the case ends.
 *
 * @param summary clinical, for therapist and patient
 * @param letterToEmployer what the employer will read; null where nothing may be shared with them
 */
record CloseCase(
        @NotNull CaseOutcome outcome,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 4000) String letterToEmployer) {}
