package org.returntowork.observation;

import java.time.LocalDate;

/** Who judged all untested kinds to be not affected, and when. */
public record Judged(String by, LocalDate on) {}
