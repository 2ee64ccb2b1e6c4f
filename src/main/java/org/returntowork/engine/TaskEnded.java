package org.returntowork.engine;

import java.util.UUID;

/** A user task was completed or taken away; published inside the engine's own transaction. */
public record TaskEnded(UUID task) {}
