package org.returntowork.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.returntowork.duties.Duty;
import org.returntowork.observation.CapacityNow;

/**
 * The stages that a program's ramp proposes for a job: shares of the shift, then the trial at full duty. The therapist
 * edits them.
 */
public final class ProposedPlan {

    private static final int WEEKS_PER_STEP = 2;
    private static final int FULL_WEEK = 5;
    private static final int TRIAL_SHIFTS = 10;

    private ProposedPlan() {}

    /**
     * @param shiftMinutes a full shift, above 0
     * @param daysPerWeek 1 to 7
     */
    public record Job(int shiftMinutes, int daysPerWeek) {

        /** Shifts of a full-duty trial: at least 10, or two weeks' where the job has fewer than 5 days a week. */
        public int trialShifts() {
            return daysPerWeek < FULL_WEEK ? WEEKS_PER_STEP * daysPerWeek : TRIAL_SHIFTS;
        }

        int trialWeeks() {
            return Math.max(WEEKS_PER_STEP, (trialShifts() + daysPerWeek - 1) / daysPerWeek);
        }
    }

    /** How stages are called in the reader's language: by their percentage of the shift, and the trial. */
    public record Names(IntFunction<String> share, String trial) {}

    /** @param ramp percent of the shift, 1 to 100, never falling */
    public static List<Stage> stages(
            List<Integer> ramp,
            Job job,
            Collection<DayOfWeek> workingDays,
            List<Duty> duties,
            CapacityNow capacity,
            List<AgreedChange> changes,
            Names names) {
        List<DayOfWeek> weekdays = weekdays(job.daysPerWeek(), workingDays);
        List<DutyRamp> ramps = duties.stream()
                .map(duty -> DutyRamp.of(duty, job.shiftMinutes(), capacity, changes))
                .toList();
        int last = ramp.size() + 1;
        List<Stage> stages = new ArrayList<>();
        for (int number = 1; number < last; number++) {
            int percent = ramp.get(number - 1);
            stages.add(new Stage(
                    names.share().apply(percent),
                    WEEKS_PER_STEP,
                    weekdays,
                    Math.max(5, job.shiftMinutes() * percent / 100 / 5 * 5),
                    false,
                    WEEKS_PER_STEP * weekdays.size(),
                    at(ramps, number, last)));
        }
        int weeks = job.trialWeeks();
        stages.add(new Stage(
                names.trial(),
                weeks,
                weekdays,
                job.shiftMinutes(),
                false,
                weeks * weekdays.size(),
                at(ramps, last, last)));
        return stages;
    }

    private static List<StageDuty> at(List<DutyRamp> ramps, int stage, int last) {
        return ramps.stream().map(ramp -> ramp.at(stage, last)).toList();
    }

    private static List<DayOfWeek> weekdays(int days, Collection<DayOfWeek> workingDays) {
        return Stream.concat(workingDays.stream().sorted(), Stream.of(DayOfWeek.values()))
                .distinct()
                .limit(days)
                .toList();
    }
}
