package org.returntowork.reporting;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.plan.DaysLeft;
import org.returntowork.progress.CheckIn;
import org.returntowork.progress.DeviationKind;
import org.returntowork.shared.CaseId;

/**
 * How far one return has come, as far as its reader may see; what they may not see is null. Has no clinical field.
 *
 * @param place null where only job and plan dates are shared
 * @param stage from 1; null where none is in force or coming
 * @param daysSinceInjury for HR only after an injury at work
 * @param planBegins as the plan was made, like {@code planEnds}
 * @param nextReview a review is a review, whatever calls for it
 * @param fullDutyOn expected from where the return stands now; null while work is interrupted
 * @param late descriptions of the modifications past the day they were promised for
 * @param deviations work asked for beyond the limits, newest first; without words or who told of it
 */
public record ProgressRow(
        CaseId id,
        String patient,
        String jobTitle,
        String site,
        Place place,
        Integer stage,
        Integer stages,
        Share hours,
        Worked worked,
        Long daysSinceInjury,
        LocalDate planBegins,
        LocalDate planEnds,
        LocalDate nextReview,
        LocalDate fullDutyOn,
        DaysLeft daysLeft,
        List<Wait> waitsFor,
        List<String> late,
        LastCheckIn lastCheckIn,
        List<Beyond> deviations) {

    /** Hours a week that are allowed now, and those of the full job; both from 0. */
    public record Share(double now, double full) {}

    /**
     * The present run so far, in hours.
     *
     * @param worked null where no shift was recorded: not recorded is not 0
     * @param shifts how many were scheduled
     * @param notRecorded how many of these have no entry
     */
    public record Worked(double planned, Double worked, int shifts, int notRecorded) {}

    /** The employer's last word on how the work goes. */
    public record LastCheckIn(LocalDate on, CheckIn.DutiesDone dutiesDone, boolean limitsKept) {}

    /** One deviation; the duty's name is null where none was named. */
    public record Beyond(LocalDate on, String duty, DeviationKind kind) {}
}
