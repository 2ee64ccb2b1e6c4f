package org.returntowork.plan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of a plan: the hours and what is allowed of each duty.
 *
 * @param weeks 1 to 52
 * @param nights whether the shifts begin in the evening; such a shift belongs to the day it begins
 * @param minShifts how many shifts are scheduled before the first review
 */
public record Stage(
        String name,
        int weeks,
        List<DayOfWeek> weekdays,
        int minutesPerShift,
        boolean nights,
        int minShifts,
        List<StageDuty> duties) {

    public Stage {
        weekdays = weekdays == null || weekdays.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(weekdays));
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** The shifts of the stage's weeks, before holidays. */
    public int shifts() {
        return weeks * weekdays.size();
    }

    public int minutesPerWeek() {
        return minutesPerShift * weekdays.size();
    }

    Stage asking(int shiftsBeforeReview) {
        return new Stage(name, weeks, weekdays, minutesPerShift, nights, shiftsBeforeReview, duties);
    }

    Stage allowing(List<StageDuty> others) {
        return new Stage(name, weeks, weekdays, minutesPerShift, nights, minShifts, others);
    }

    public Optional<StageDuty> duty(UUID duty) {
        return duties.stream().filter(each -> each.duty().equals(duty)).findFirst();
    }

    /** Whether the patient would notice no difference: same days, hours and duties. How long it lasts does not count. */
    public boolean sameWorkAs(Stage other) {
        return weekdays.equals(other.weekdays)
                && minutesPerShift == other.minutesPerShift
                && nights == other.nights
                && new HashSet<>(duties).equals(new HashSet<>(other.duties));
    }
}
