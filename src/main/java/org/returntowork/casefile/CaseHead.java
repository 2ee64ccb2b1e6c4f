package org.returntowork.casefile;

import org.returntowork.shared.CaseId;

/**
 * What stands on top of a case's page for everybody.
 *
 * @param step how far the case is, 1 consent to 6 follow-up
 * @param outcome how it ended, in the words of employment; null while it is open
 * @param policy the text of the organisation's return-to-work program; null where it has none
 */
public record CaseHead(
        CaseId id, String patient, String jobTitle, String site, int step, String outcome, String policy) {}
