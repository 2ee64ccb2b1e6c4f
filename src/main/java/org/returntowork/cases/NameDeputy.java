package org.returntowork.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who may act for the one who names them, and until when; without a date until further notice. */
record NameDeputy(@NotNull UUID person, LocalDate until) {}
