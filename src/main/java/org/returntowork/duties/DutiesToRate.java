package org.returntowork.duties;

import java.util.Map;

/** What stands above each question of the rating: the duty's name and the employer's words, by its id. */
record DutiesToRate(Map<String, String> names, Map<String, String> descriptions) {}
