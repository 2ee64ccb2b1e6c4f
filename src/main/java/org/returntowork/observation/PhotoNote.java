package org.returntowork.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What the therapist says of a photo that was added before: which duty it shows, and what to see in it. */
record PhotoNote(
        @NotNull UUID id, UUID duty, @Size(max = 300) String caption) {}
