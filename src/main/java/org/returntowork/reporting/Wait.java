package org.returntowork.reporting;

import java.time.LocalDate;
import org.returntowork.organisation.Role;

/**
 * Whose turn it is.
 *
 * @param since null where the reader may not know
 * @param daysLate days past the due date, from 0; always 0 where the reader may not know
 */
public record Wait(Role who, LocalDate since, int daysLate) {}
