package org.returntowork.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One scheduled work day of a stage; a night shift belongs to the day it begins.
 *
 * @param plannedMinutes as the limits of that day allow
 * @param movedFrom the day it was moved from, else null
 * @param missed the patient could not come because of the injury; it stays scheduled, as a shift of 0 minutes
 */
public record Shift(
        LocalDate date,
        int plannedMinutes,
        UUID run,
        int stageNumber,
        boolean night,
        LocalDate movedFrom,
        boolean missed) {}
