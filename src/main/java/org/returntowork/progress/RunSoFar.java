package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened in one run of a stage until now, and what the next stage would ask: the raw material of the rules.
 *
 * @param baseline pain the run is measured against, at least 2
 * @param minShifts shifts the stage asks for; in the last stage those of the trial
 * @param stageInForce whether there is a stage to go back from: not before the first, nor after the last
 * @param lastStage whether no stage follows
 * @param afterStepBack whether the run was begun by a step back
 * @param stepBacks how often the stage this run stepped back from was left that way, counted until the first review; else 0
 * @param lastDecision of this run; null before the first
 * @param scheduled days of the shifts scheduled so far, oldest first
 * @param logged shifts with an entry, oldest first
 * @param reportedFlags red flags in problem reports that no decision has answered
 * @param reportedNumbness problem reports of numbness or weakness that no decision has answered
 */
record RunSoFar(
        int baseline,
        int minShifts,
        boolean stageInForce,
        boolean lastStage,
        boolean afterStepBack,
        int stepBacks,
        ReviewDecision lastDecision,
        List<LocalDate> scheduled,
        List<LoggedShift> logged,
        List<RedFlag> reportedFlags,
        int reportedNumbness,
        NextStage next) {
    /** What a shift is taken to have been planned for where none was logged yet, in minutes. */
    private static final int A_SHIFT = 480;

    /** The same run as if it had not been decided to stay: whether that helped is asked at the next review. */
    RunSoFar beforeItsReview() {
        return with(null, scheduled, logged);
    }

    /** The same run if so many more shifts follow that go as planned and hurt nobody. */
    RunSoFar andThen(int shifts) {
        List<LocalDate> days = new ArrayList<>(scheduled);
        List<LoggedShift> entries = new ArrayList<>(logged);
        int minutes = logged.stream()
                .mapToInt(LoggedShift::plannedMinutes)
                .filter(planned -> planned > 0)
                .max()
                .orElse(A_SHIFT);
        LocalDate last = Stream.concat(days.stream(), entries.stream().map(LoggedShift::date))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        for (int i = 1; i <= shifts; i++) {
            LocalDate day = last.plusDays(i);
            days.add(day);
            entries.add(
                    new LoggedShift(day, minutes, minutes, null, 0, 0, 0, 0, next.raised(), false, List.of(), false));
        }
        return with(lastDecision, days, entries);
    }

    private RunSoFar with(ReviewDecision decision, List<LocalDate> days, List<LoggedShift> entries) {
        return new RunSoFar(
                baseline,
                minShifts,
                stageInForce,
                lastStage,
                afterStepBack,
                stepBacks,
                decision,
                days,
                entries,
                reportedFlags,
                reportedNumbness,
                next);
    }
}
