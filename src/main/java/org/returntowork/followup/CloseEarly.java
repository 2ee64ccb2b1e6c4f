package org.returntowork.followup;

import jakarta.validation.constraints.Size;

/**
 * Ends a case before its time.
 *
 * @param note why, for the therapist's own record
 */
record CloseEarly(@Size(max = 1000) String note) {}
