package org.returntowork.progress;

import jakarta.validation.constraints.Size;

/** The therapist wants to look at the run now. */
public record BringReviewForward(@Size(max = 1000) String note) {}
