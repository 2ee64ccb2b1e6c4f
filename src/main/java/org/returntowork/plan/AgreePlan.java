package org.returntowork.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The form {@code agree-plan}.
 *
 * @param comment a patient's is for the therapist only
 * @param signature the typed name, under either answer
 */
record AgreePlan(
        @NotNull PlanAnswer answer,
        @Size(max = 2000) String comment,
        @NotBlank @Size(max = 200) String signature) {}
