package org.returntowork.access;

import java.util.UUID;

/** What the administrator reads about an account. */
public record AccountRow(UUID person, String username, boolean enabled) {}
