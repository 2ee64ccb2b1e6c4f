package org.returntowork.engine;

/** A user task was completed or taken away; published inside the engine's own transaction. */
public record TaskEnded(String engineTask) {}
