package org.returntowork.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.returntowork.duties.Limits;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Terms;
import org.springframework.validation.Errors;

/**
 * What a plan must keep to in its case.
 *
 * @param duties the job's duties, names by id
 * @param live the modifications that are accepted or still talked about
 */
record PlanChecks(ProposedPlan.Job job, Map<UUID, String> duties, Map<UUID, Modification> live) {

    void check(BuildPlan form, Errors errors) {
        for (int row = 0; row < form.stages().size(); row++) {
            stage(form, row, errors);
        }
        if (!errors.hasErrors()) {
            last(form, errors);
        }
    }

    private void stage(BuildPlan form, int row, Errors errors) {
        BuildPlan.StageRow stage = form.stages().get(row);
        String path = "stages[" + row + "].";
        if (stage.minutesPerShift() != null) {
            reject(
                    errors,
                    path + "minutesPerShift",
                    stage.minutesPerShift() > job.shiftMinutes(),
                    "build-plan.longerThanShift",
                    job.shiftMinutes());
            reject(
                    errors,
                    path + "weekdays",
                    minutesPerWeek(stage) > job.shiftMinutes() * job.daysPerWeek(),
                    "build-plan.longerThanWeek",
                    job.daysPerWeek());
            BuildPlan.StageRow before = row == 0 ? null : form.stages().get(row - 1);
            if (before != null && before.minutesPerShift() != null) {
                reject(
                        errors,
                        path + "minutesPerShift",
                        minutesPerWeek(stage) < minutesPerWeek(before),
                        "build-plan.fallingHours",
                        minutesPerWeek(before));
            }
        }
        if (stage.minShifts() != null && stage.weeks() != null) {
            int shifts = stage.weeks() * stage.weekdays().size();
            reject(errors, path + "minShifts", stage.minShifts() > shifts, "build-plan.moreThanItsShifts", shifts);
        }
        duties(stage, path, errors);
    }

    private static int minutesPerWeek(BuildPlan.StageRow stage) {
        return stage.minutesPerShift() * stage.weekdays().size();
    }

    private void duties(BuildPlan.StageRow stage, String path, Errors errors) {
        Set<UUID> named = new HashSet<>();
        for (int row = 0; row < stage.duties().size(); row++) {
            BuildPlan.StageDutyRow duty = stage.duties().get(row);
            String dutyPath = path + "duties[" + row + "].";
            if (duty.duty() != null) {
                reject(errors, dutyPath + "duty", !duties.containsKey(duty.duty()), "build-plan.otherDuty");
                reject(errors, dutyPath + "duty", !named.add(duty.duty()), "build-plan.dutyTwice");
            }
            boolean unlimited = duty.limits() == null || duty.limits().isEmpty();
            reject(
                    errors,
                    dutyPath + "level",
                    duty.level() == DutyLevel.LIMITED
                            && unlimited
                            && duty.needs().isEmpty(),
                    "build-plan.limitedByNothing");
            reject(
                    errors,
                    dutyPath + "needs",
                    !live.keySet().containsAll(duty.needs()),
                    "build-plan.otherModification");
        }
    }

    private void last(BuildPlan form, Errors errors) {
        int row = form.stages().size() - 1;
        String path = "stages[" + row + "].";
        Stage last = form.toStages(List.copyOf(duties.keySet())).get(row);
        int trial = job.trialShifts();
        reject(errors, path + "weeks", last.shifts() < trial, "build-plan.shortTrial", trial);
        reject(errors, path + "minShifts", last.minShifts() < trial, "build-plan.shortTrial", trial);
        if (Boolean.TRUE.equals(form.lasting())) {
            return;
        }
        reject(
                errors,
                path + "minutesPerShift",
                last.minutesPerShift() != job.shiftMinutes(),
                "build-plan.lastIsFullShift",
                job.shiftMinutes());
        reject(
                errors,
                path + "weekdays",
                last.weekdays().size() != job.daysPerWeek(),
                "build-plan.lastIsFullWeek",
                job.daysPerWeek());
        for (StageDuty duty : last.duties()) {
            reject(errors, path + "duties", !fullAtTheEnd(duty), "build-plan.lastIsFullDuty", duties.get(duty.duty()));
        }
    }

    private boolean fullAtTheEnd(StageDuty duty) {
        return switch (duty.level()) {
            case FULL, REASSIGNED -> true;
            case LIMITED -> limitedForGood(duty);
            case NOT_YET -> false;
        };
    }

    /** By permanent modifications, and no further than these do. */
    private boolean limitedForGood(StageDuty duty) {
        List<Terms> permanent = duty.needs().stream()
                .map(id -> live.get(id).terms())
                .filter(Terms::permanent)
                .toList();
        Limits kept = permanent.stream().map(Terms::limits).reduce(Limits.NONE, Limits::lighterOf);
        return !permanent.isEmpty() && kept.noHeavierThan(duty.limits());
    }

    private static void reject(Errors errors, String path, boolean wrong, String code, Object... args) {
        if (wrong) {
            errors.rejectValue(path, code, args, null);
        }
    }
}
