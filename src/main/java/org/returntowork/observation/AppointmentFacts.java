package org.returntowork.observation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What employer and patient read about a planned observation; nothing clinical.
 *
 * @param at in the site's time zone
 * @param askedBefore who had asked for another time before this one was planned
 */
record AppointmentFacts(
        ObservationMethod method,
        LocalDateTime at,
        String place,
        List<String> duties,
        String note,
        List<OtherTime> askedBefore) {}
