package org.returntowork.cases;

import java.util.UUID;

/**
 * An activity that matters to the patient, scored on the patient-specific functional scale.
 *
 * @param scoreNow 0 unable to 10 as before
 * @param weight the patient's own weighting, or null
 */
public record Goal(UUID id, String statement, int scoreNow, Integer weight) {}
