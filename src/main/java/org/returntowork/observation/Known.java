package org.returntowork.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Limits;

/**
 * What is known of one kind on one side, at one frequency class.
 *
 * @param limits loads and forces at that class, time, times and height; a missing figure was not tested
 * @param estimated whether the load or force was reckoned from a lighter frequency class
 */
record Known(Limits limits, boolean estimated, boolean notAffected) {

    static final Known UNAFFECTED = new Known(Limits.NONE, false, true);

    /**
     * What the tests of one kind and side (the latest per class) say at a class. Loads and forces: a test at that class
     * counts, lowered by a newer one at a lighter class that was less and raised by a newer one at a heavier class that was
     * more; without it a heavier class's test, lowered in the same way, or as an estimate 50 % (frequent) or 20 %
     * (constant) of the occasional figure, and 40 % of a frequent one for constant. Source: the ratios of the Department
     * of Labor's table, domain reference 2.2.
     *
     * @param frequency null where nobody knows how often: then there is no load and no force to compare
     */
    static Known of(DemandKind kind, List<Tested> tests, FrequencyClass frequency) {
        LocalDate latestTest = latest(
                tests.stream().filter(test -> !test.capacity().unaffected()).toList());
        LocalDate judged = latest(
                tests.stream().filter(test -> test.capacity().unaffected()).toList());
        if (judged != null && (latestTest == null || !judged.isBefore(latestTest))) {
            return UNAFFECTED;
        }
        List<Tested> measured =
                tests.stream().filter(test -> !test.capacity().unaffected()).toList();
        Figure load = kind.takesLoad() ? figure(measured, frequency, Capacity::maxLoadKg) : Figure.NONE;
        Figure force = kind.takesForce()
                ? figure(
                        measured,
                        frequency,
                        capacity -> capacity.maxForceN() == null ? null : Double.valueOf(capacity.maxForceN()))
                : Figure.NONE;
        Limits bounds = measured.stream()
                .filter(test -> test.on().equals(latestTest))
                .map(test -> test.capacity().bounds())
                .reduce(Limits.NONE, Limits::lighterOf);
        Limits strength = new Limits(
                load.value, force.value == null ? null : (int) Math.floor(force.value), null, null, null, null);
        return new Known(strength.lighterOf(bounds), load.estimated || force.estimated, false);
    }

    private record Figure(Double value, boolean estimated) {
        static final Figure NONE = new Figure(null, false);
    }

    private static Figure figure(List<Tested> tests, FrequencyClass asked, Function<Capacity, Double> value) {
        if (asked == null) {
            return Figure.NONE;
        }
        List<Tested> valued = tests.stream()
                .filter(test -> value.apply(test.capacity()) != null)
                .toList();
        Tested exact = valued.stream()
                .filter(test -> test.capacity().testedAt() == asked)
                .max(Comparator.comparing(Tested::on))
                .orElse(null);
        if (exact != null) {
            double figure = value.apply(exact.capacity());
            for (Tested newer : valued) {
                double other = value.apply(newer.capacity());
                int weight = newer.capacity().testedAt().compareTo(asked);
                if (newer.on().isAfter(exact.on())) {
                    figure = weight < 0 ? Math.min(figure, other) : weight > 0 ? Math.max(figure, other) : figure;
                }
            }
            return new Figure(figure, false);
        }
        Double heavier = null;
        Double estimate = null;
        for (Tested test : valued) {
            double other = value.apply(test.capacity());
            if (test.capacity().testedAt().compareTo(asked) > 0) {
                double still = valued.stream()
                        .filter(newer -> newer.on().isAfter(test.on()))
                        .filter(newer -> newer.capacity()
                                        .testedAt()
                                        .compareTo(test.capacity().testedAt())
                                < 0)
                        .mapToDouble(newer -> value.apply(newer.capacity()))
                        .reduce(other, Math::min);
                heavier = heavier == null ? still : Math.max(heavier, still);
            } else {
                double share = other * percentOf(test.capacity().testedAt(), asked) / 100;
                estimate = estimate == null ? share : Math.min(estimate, share);
            }
        }
        if (heavier != null && (estimate == null || heavier >= estimate)) {
            return new Figure(heavier, false);
        }
        return new Figure(estimate, estimate != null);
    }

    private static int percentOf(FrequencyClass tested, FrequencyClass asked) {
        if (tested == FrequencyClass.FREQUENT) {
            return 40;
        }
        return asked == FrequencyClass.FREQUENT ? 50 : 20;
    }

    static LocalDate latest(List<Tested> tests) {
        return tests.stream().map(Tested::on).max(Comparator.naturalOrder()).orElse(null);
    }
}
