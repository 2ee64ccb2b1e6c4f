package org.returntowork.modification;

import org.returntowork.duties.Limits;

/**
 * What the employer or HR offers in place of a proposal, until the therapist takes it or proposes anew.
 *
 * @param description the offer in words; null where the proposal's words stay
 * @param limits null where the proposal's numbers stay
 * @param byHr whether HR resolved it so
 */
public record Counter(String description, Limits limits, boolean byHr) {}
