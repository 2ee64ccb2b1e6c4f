package org.returntowork.cases;

import jakarta.validation.constraints.NotNull;

/**
 * Who may see what, as the patient decides it.
 *
 * @param employerLimits limits and plan to the employer
 * @param hr how much HR sees
 * @param insurer whether the insurer may be told
 */
record ConsentScope(
        @NotNull Boolean employerLimits,
        @NotNull HrScope hr,
        @NotNull Boolean insurer) {

    static final ConsentScope UNANSWERED = new ConsentScope(null, null, null);
}
