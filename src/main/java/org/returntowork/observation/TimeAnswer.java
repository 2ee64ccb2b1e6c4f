package org.returntowork.observation;

import java.time.Instant;
import org.returntowork.organisation.Role;

/** What one side said to the planned time; the note is for the therapist. */
record TimeAnswer(Role role, String name, ObservationAnswer answer, Instant proposedAt, String note, Instant at) {}
