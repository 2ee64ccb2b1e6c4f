package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every answer: a joint further from its rest, or a heavier load, never scores lower. */
class FurtherIsNeverBetterTest {

    @ParameterizedTest
    @EnumSource(value = AngleBands.class, names = "LOWER_ARM", mode = EnumSource.Mode.EXCLUDE)
    void aJointFurtherFromItsRestNeverScoresLower(AngleBands joint) {
        int least = joint.bands().stream().mapToInt(AngleBands.Band::from).min().orElseThrow();
        int most = joint.bands().stream().mapToInt(AngleBands.Band::to).max().orElseThrow();

        for (int degrees = 1; degrees <= most; degrees++) {
            assertThat(joint.score(degrees)).as(joint + " " + degrees).isGreaterThanOrEqualTo(joint.score(degrees - 1));
        }
        for (int degrees = -1; degrees >= least; degrees--) {
            assertThat(joint.score(degrees)).as(joint + " " + degrees).isGreaterThanOrEqualTo(joint.score(degrees + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void aHeavierLoadNeverScoresLower(boolean steady, boolean jerky) {
        int rula = 0;
        int reba = 0;
        for (double kg = 0; kg <= 40; kg += 0.5) {
            int force = new Effort(Held.NO_LONGER_THAN_A_MINUTE, false, kg, steady, jerky).force();
            int load = new RebaWork(kg, jerky, null, null, List.of()).load();
            assertThat(force).as(kg + " kg").isBetween(rula, 3);
            assertThat(load).as(kg + " kg").isBetween(reba, 3);
            rula = force;
            reba = load;
        }
    }

    static Stream<List<LiftTask>> jobs() {
        Random random = new Random(2021);
        return IntStream.range(0, 60)
                .mapToObj(job -> IntStream.rangeClosed(1, 2 + job % 3)
                        .mapToObj(task -> {
                            double most = 5 + random.nextInt(40);
                            return task(
                                    most,
                                    most * random.nextDouble(0.3, 1),
                                    random.nextDouble(3),
                                    10 + random.nextInt(13));
                        })
                        .toList());
    }

    private static LiftTask task(double most, double usual, double frequency, double limit) {
        return new LiftTask(most, usual, frequency, limit, null, null, null, null, null, null);
    }

    /** The heaviest load alone: a heavier usual one may change the order in which the manual adds the tasks up. */
    @ParameterizedTest
    @MethodSource("jobs")
    void aHeavierHeaviestLoadNeverLowersTheIndexOfAJob(List<LiftTask> tasks) {
        Double before = index(tasks);
        for (int at = 0; at < tasks.size(); at++) {
            LiftTask task = tasks.get(at);
            List<LiftTask> heavier = new ArrayList<>(tasks);
            heavier.set(
                    at,
                    task(task.maxLoad() * 1.2, task.averageLoad(), task.frequency(), task.frequencyIndependentLimit()));
            assertThat(index(heavier)).isGreaterThanOrEqualTo(before);
        }
    }

    private static Double index(List<LiftTask> tasks) {
        return MultiTaskEquation.judge(
                        new MultiTaskLift(LiftUnit.METRIC, 1.0, null, null, tasks, List.of(), false, LiftRounding.FULL))
                .compositeLiftingIndex();
    }
}
