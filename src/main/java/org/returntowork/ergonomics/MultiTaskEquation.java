package org.returntowork.ergonomics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The composite lifting index: CLI = STLI₁ + Σ FILIₙ·(1/FM₁…ₙ − 1/FM₁…ₙ₋₁), with the tasks by falling STLI, those with
 * the same by falling frequency, and FM of the frequencies added up.
 *
 * <p>Source: DHHS (NIOSH) Publication No. 94-110 (revised 9/2021), section 2.4; units and ranges are {@link Lift}'s. The
 * manual leaves open whose height chooses the column of the added frequencies: here it is that of the task which is
 * added. A task judged at both ends has the lower of its two limits. A heavier usual load may change the order, and with it
 * lower the index a little: that is the manual's procedure.
 */
final class MultiTaskEquation {

    /** FM where frequency plays no part. */
    private static final double INDEPENDENT = 1;

    private static final double FIGURES = 1e9;

    private final MultiTaskLift job;
    private final LiftingDuration duration;

    private MultiTaskEquation(MultiTaskLift job) {
        this.job = job;
        this.duration = LiftingDuration.of(job);
    }

    /** @param job a valid one, by the rules of its record */
    static JobJudgement judge(MultiTaskLift job) {
        MultiTaskEquation equation = new MultiTaskEquation(job);
        List<TaskLimit> limits = job.tasks().stream().map(equation::limit).toList();
        List<NoLoad> noLoad = limits.stream()
                .flatMap(task -> task.noLoad().stream())
                .distinct()
                .sorted()
                .toList();
        Double index = noLoad.isEmpty() ? equation.composite(limits) : null;
        return new JobJudgement(
                index,
                limits,
                index == null && noLoad.isEmpty() ? List.of(NoLoad.TOO_OFTEN) : noLoad,
                equation.duration,
                Boolean.TRUE.equals(job.muchOtherWork()) ? List.of(LiftCaution.MUCH_OTHER_WORK) : List.of(),
                LiftMethod.of(job.rounding(), job.unit()));
    }

    private TaskLimit limit(LiftTask task) {
        double independent = task.frequencyIndependentLimit() == null
                ? independentLimit(task)
                : job.rounding().result(task.frequencyIndependentLimit());
        double frequency = frequencyMultiplier(task.frequency(), task);
        double single = job.rounding().result(independent * frequency);
        return new TaskLimit(
                independent,
                single,
                LiftingEquation.index(task.maxLoad(), independent, job.rounding()),
                LiftingEquation.index(task.averageLoad(), single, job.rounding()),
                noLoad(task, frequency));
    }

    private double independentLimit(LiftTask task) {
        double atOrigin = independentLimit(task, task.origin());
        return task.destination() == null ? atOrigin : Math.min(atOrigin, independentLimit(task, task.destination()));
    }

    private double independentLimit(LiftTask task, LiftPoint at) {
        LiftMultipliers multipliers = LiftingEquation.multipliers(
                job.unit(), at, task.travel(), task.coupling(), INDEPENDENT, job.rounding());
        return job.rounding().result(job.unit().loadConstant() * multipliers.product());
    }

    private List<NoLoad> noLoad(LiftTask task, double frequency) {
        if (task.frequencyIndependentLimit() != null) {
            return frequency == 0 ? List.of(NoLoad.TOO_OFTEN) : List.of();
        }
        List<NoLoad> reasons =
                new ArrayList<>(LiftingEquation.noLoad(job.unit(), task.origin(), task.travel(), frequency));
        if (task.destination() != null) {
            reasons.addAll(LiftingEquation.noLoad(job.unit(), task.destination(), task.travel(), frequency));
        }
        return reasons.stream().distinct().sorted().toList();
    }

    /** Null where all lifts together are more than the frequency table allows. */
    private Double composite(List<TaskLimit> limits) {
        List<Integer> order = IntStream.range(0, limits.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer task) -> compared(limits.get(task).singleTaskIndex()))
                        .thenComparing(task -> job.tasks().get(task).frequency())
                        .reversed())
                .toList();
        double index = limits.get(order.get(0)).singleTaskIndex();
        double lifts = job.tasks().get(order.get(0)).frequency();
        for (int task : order.subList(1, order.size())) {
            LiftTask added = job.tasks().get(task);
            double before = frequencyMultiplier(lifts, added);
            lifts += added.frequency();
            double after = frequencyMultiplier(lifts, added);
            if (after == 0) {
                return null;
            }
            index += limits.get(task).frequencyIndependentIndex() * (1 / after - 1 / before);
        }
        return job.rounding().result(index);
    }

    /** Without the noise behind what a double holds, so that equal indexes are a tie. */
    private static double compared(double index) {
        return Math.rint(index * FIGURES);
    }

    private double frequencyMultiplier(double frequency, LiftTask task) {
        return job.rounding().multiplier(FrequencyTable.multiplier(frequency, duration, task.startsLow(job.unit())));
    }
}
