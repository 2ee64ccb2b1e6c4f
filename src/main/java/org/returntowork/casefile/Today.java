package org.returntowork.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.returntowork.plan.InForce;
import org.returntowork.plan.WorkState;

/**
 * What is allowed today, for patient and employer alike; holds nothing clinical.
 *
 * @param dayOff whether no shift is scheduled today while a stage is in force
 * @param since the day from which this holds; null before the first plan
 * @param until the last day it is known to hold; null while nothing else is decided
 * @param askName whom to ask, with their phone
 */
public record Today(
        LocalDate date,
        WorkState state,
        boolean dayOff,
        LocalDate since,
        LocalDate until,
        int stage,
        int stages,
        int minutesPerShift,
        List<DayOfWeek> weekdays,
        LocalDate nextShift,
        List<Line> duties,
        String askName,
        String askPhone) {

    /** Whether the duties are those of which something stays as agreed, now that no stage is in force any more. */
    public boolean stays() {
        return (state == WorkState.FULL_DUTY || state == WorkState.CLOSED) && !duties.isEmpty();
    }

    /** One duty today: whether it may be done, within which limits, and with what. */
    public record Line(String duty, InForce.Allowed allowed, String limits, List<String> needs) {}
}
