package org.returntowork.duties;

/**
 * What the employer reads beside the list of duties; nothing clinical.
 *
 * @param fromEarlierList whether the rows come from an earlier list for the same job
 */
record JobFacts(String jobTitle, int shiftMinutes, int daysPerWeek, boolean fromEarlierList) {}
