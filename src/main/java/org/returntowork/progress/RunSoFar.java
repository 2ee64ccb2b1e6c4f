package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;

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
        NextStage next) {}
