package org.returntowork.duties;

import java.time.LocalDate;
import org.returntowork.organisation.Role;

/**
 * One version of a duty's worksheet as everybody at work reads it; holds nothing clinical.
 *
 * @param objection why the patient sees it differently, in their words; null in what others wrote
 */
public record Worksheet(
        int version,
        CoreResult result,
        CoreEvidence evidence,
        String objection,
        LocalDate on,
        String by,
        Role byRole) {}
