package org.returntowork.organisation;

import java.util.UUID;

/** A list's row of people: who, and what they are called. */
public record PersonName(UUID id, String name) {}
