package org.returntowork.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.returntowork.organisation.Role;

/**
 * Whom the case waits for.
 *
 * @param who the part of the one who is asked
 * @param form which form, where the reader may know; otherwise null
 * @param late whether it is past its due date
 * @param own whether it is the reader's own task, not one that they may answer for somebody
 * @param url where the reader answers it themselves; otherwise null
 * @param here what happens now and what comes next, where the reader may know; otherwise null
 */
public record Waiting(
        Role who, String form, Instant since, LocalDate due, boolean late, boolean own, String url, String here) {}
