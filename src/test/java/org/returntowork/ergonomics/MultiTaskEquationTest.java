package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MultiTaskEquationTest {

    private static final double EXACT = 1e-9;

    /** The three tasks with which the manual explains the composite index. */
    private static final LiftTask FIRST = limited(30, 30, 1, 20);

    private static final LiftTask SECOND = limited(20, 20, 2, 20);
    private static final LiftTask THIRD = limited(10, 10, 4, 15);

    private static LiftTask limited(double most, double usual, double frequency, double limit) {
        return new LiftTask(most, usual, frequency, limit, null, null, null, null, null, null);
    }

    private static LiftTask measured(double most, double usual, double frequency, Lift lift) {
        return new LiftTask(
                most,
                usual,
                frequency,
                null,
                lift.horizontal(),
                lift.vertical(),
                lift.travel(),
                lift.asymmetry(),
                lift.coupling(),
                lift.destination());
    }

    private static JobJudgement judge(LiftRounding rounding, double hours, LiftTask... tasks) {
        return MultiTaskEquation.judge(
                new MultiTaskLift(LiftUnit.US, hours, null, null, List.of(tasks), null, null, rounding));
    }

    @Test
    void theManualsThreeTasksComeOutToThePrintedDigit() {
        JobJudgement judged = judge(LiftRounding.MANUAL, 1, FIRST, SECOND, THIRD);

        assertThat(judged.tasks())
                .containsExactly(
                        new TaskLimit(20.0, 18.8, 1.5, 1.6, List.of()),
                        new TaskLimit(20.0, 18.2, 1.0, 1.1, List.of()),
                        new TaskLimit(15.0, 12.6, 0.7, 0.8, List.of()));
        assertThat(judged.compositeLiftingIndex()).isEqualTo(1.9);
        assertThat(judged.band()).isEqualTo(LiftBand.SOME_AT_RISK);
        assertThat(judged.duration()).isEqualTo(LiftingDuration.SHORT);
        assertThat(judged.method()).isEqualTo(LiftMethod.of(LiftRounding.MANUAL, LiftUnit.US));
        assertThat(judged.cautions()).isEmpty();
        assertThat(judged.noLoad()).isEmpty();
    }

    @Test
    void inFullTheyAreNotRounded() {
        JobJudgement judged = judge(LiftRounding.FULL, 1, FIRST, SECOND, THIRD);

        assertThat(judged.tasks().get(2).frequencyIndependentIndex()).isCloseTo(2 / 3.0, within(EXACT));
        assertThat(judged.tasks().get(0).singleTaskIndex()).isCloseTo(30 / 18.8, within(EXACT));
        assertThat(judged.compositeLiftingIndex())
                .isCloseTo(30 / 18.8 + (1 / .88 - 1 / .94) + 2 / 3.0 * (1 / .70 - 1 / .88), within(EXACT));
    }

    @Test
    void theOrderGivenDoesNotMatterToTheIndexAndIsKept() {
        JobJudgement judged = judge(LiftRounding.FULL, 1, THIRD, FIRST, SECOND);

        assertThat(judged.tasks().get(0).frequencyIndependentLimit()).isEqualTo(15);
        assertThat(judged.tasks().get(1).singleTaskIndex()).isCloseTo(30 / 18.8, within(EXACT));
        assertThat(judged.compositeLiftingIndex())
                .isCloseTo(judge(LiftRounding.FULL, 1, FIRST, SECOND, THIRD).compositeLiftingIndex(), within(EXACT));
    }

    @Test
    void ofTasksWithTheSameIndexTheMoreFrequentComesFirst() {
        LiftTask seldom = limited(20, 9.4, 1, 20);
        LiftTask often = limited(10, 8.8, 3, 20);
        double expected = 0.5 + 1 / .84 - 1 / .88;

        assertThat(judge(LiftRounding.FULL, 1, seldom, often).compositeLiftingIndex())
                .isCloseTo(expected, within(EXACT));
        assertThat(judge(LiftRounding.FULL, 1, often, seldom).compositeLiftingIndex())
                .isCloseTo(expected, within(EXACT));
    }

    @Test
    void oneTaskAloneHasItsOwnIndex() {
        assertThat(judge(LiftRounding.FULL, 1, limited(40, 20, 3, 30)).compositeLiftingIndex())
                .isCloseTo(20 / (30 * .88), within(EXACT));
    }

    @Test
    void aMeasuredTaskHasTheLimitOfTheEquationAtTheLowestFrequency() {
        Lift lift = Lifting.us()
                .at(23, 15)
                .travel(48)
                .coupling(Coupling.FAIR)
                .manual()
                .lift();

        TaskLimit task =
                judge(LiftRounding.MANUAL, 8, measured(44, 22, 3, lift)).tasks().get(0);

        assertThat(task.frequencyIndependentLimit()).isEqualTo(16.3);
        assertThat(task.singleTaskLimit()).isEqualTo(9.0);
        assertThat(task.frequencyIndependentIndex()).isEqualTo(2.7);
        assertThat(task.singleTaskIndex()).isEqualTo(2.4);
    }

    @ParameterizedTest
    @CsvSource({"20, 30, 25.5", "10, 30, 51", "5, 63, 38.3775"})
    void aTaskJudgedAtBothEndsHasTheLowerLimit(double toH, double toV, double limit) {
        Lift lift = Lifting.us().to(toH, toV, 0).lift();

        assertThat(judge(LiftRounding.FULL, 1, measured(10, 10, 1, lift))
                        .tasks()
                        .get(0)
                        .frequencyIndependentLimit())
                .isCloseTo(limit, within(EXACT));
    }

    @Test
    void theOriginHasTheLowerLimitWhereItIsTheHarderEnd() {
        Lift lift = Lifting.us().at(20, 30).to(10, 30, 0).lift();

        assertThat(judge(LiftRounding.FULL, 1, measured(10, 10, 1, lift))
                        .tasks()
                        .get(0)
                        .frequencyIndependentLimit())
                .isCloseTo(25.5, within(EXACT));
    }

    @Test
    void theColumnIsThatOfTheTasksOwnHeightLowWhereItIsNotKnown() {
        LiftTask high = measured(10, 10, 9, Lifting.us().at(10, 30).lift());
        LiftTask low = measured(10, 10, 9, Lifting.us().at(10, 29).lift());

        assertThat(judge(LiftRounding.FULL, 8, high).tasks().get(0).singleTaskLimit())
                .isCloseTo(51 * 0.15, within(EXACT));
        assertThat(judge(LiftRounding.FULL, 8, low).tasks().get(0).singleTaskLimit())
                .isZero();
        assertThat(judge(LiftRounding.FULL, 8, limited(10, 10, 9, 20))
                        .tasks()
                        .get(0)
                        .singleTaskLimit())
                .isZero();
    }

    @Test
    void aTaskThatIsTooFrequentLeavesNoIndex() {
        JobJudgement judged = judge(LiftRounding.FULL, 8, limited(10, 5, 9, 20), limited(10, 5, 1, 20));

        assertThat(judged.tasks().get(0)).isEqualTo(new TaskLimit(20, 0, 0.5, null, List.of(NoLoad.TOO_OFTEN)));
        assertThat(judged.compositeLiftingIndex()).isNull();
        assertThat(judged.noLoad()).containsExactly(NoLoad.TOO_OFTEN);
        assertThat(judged.band()).isEqualTo(LiftBand.NEARLY_ALL_AT_RISK);
    }

    @Test
    void tasksThatAreTooFrequentTogetherLeaveNoIndexEither() {
        JobJudgement judged = judge(LiftRounding.FULL, 8, limited(10, 5, 5, 20), limited(10, 5, 4, 20));

        assertThat(judged.tasks()).allSatisfy(task -> assertThat(task.noLoad()).isEmpty());
        assertThat(judged.compositeLiftingIndex()).isNull();
        assertThat(judged.noLoad()).containsExactly(NoLoad.TOO_OFTEN);
    }

    @Test
    void atTheMostFrequentThereIsStillAnIndex() {
        assertThat(judge(LiftRounding.FULL, 8, limited(10, 5, 4, 20), limited(10, 5, 4, 20))
                        .compositeLiftingIndex())
                .isCloseTo(5 / (20 * .45) + 0.5 * (1 / .18 - 1 / .45), within(EXACT));
    }

    @Test
    void whatIsBeyondABoundAtEitherEndIsToldOnce() {
        LiftTask task = measured(
                10, 5, 1, Lifting.us().at(26, 30).asymmetry(136).to(26, 71, 0).lift());

        JobJudgement judged = judge(LiftRounding.FULL, 1, task);

        assertThat(judged.tasks().get(0))
                .isEqualTo(
                        new TaskLimit(0, 0, null, null, List.of(NoLoad.TOO_FAR, NoLoad.TOO_HIGH, NoLoad.TOO_TWISTED)));
        assertThat(judged.noLoad()).containsExactly(NoLoad.TOO_FAR, NoLoad.TOO_HIGH, NoLoad.TOO_TWISTED);
        assertThat(judged.compositeLiftingIndex()).isNull();
    }

    /** The lowest known limit at the lowest multiplier, and the worst place for the hands that leaves any load. */
    @ParameterizedTest
    @EnumSource(LiftRounding.class)
    void theHardestTaskThatMayBeDoneAtAllStillHasAnIndex(LiftRounding rounding) {
        LiftTask known = new LiftTask(1.0, 1.0, 10.0, 1.0, null, 75.0, null, null, null, null);
        LiftTask placed = measured(
                1,
                1,
                10,
                Lifting.metric()
                        .at(63, 175)
                        .travel(175)
                        .asymmetry(135)
                        .coupling(Coupling.POOR)
                        .lift());

        for (LiftTask task : List.of(known, placed)) {
            JobJudgement judged = MultiTaskEquation.judge(
                    new MultiTaskLift(LiftUnit.METRIC, 8.0, null, null, List.of(task), null, null, rounding));

            assertThat(judged.noLoad()).isEmpty();
            assertThat(judged.compositeLiftingIndex()).isPositive();
        }
    }

    @Test
    void otherHardWorkIsTold() {
        assertThat(MultiTaskEquation.judge(new MultiTaskLift(
                                LiftUnit.METRIC, 1.0, null, null, List.of(FIRST), null, true, LiftRounding.FULL))
                        .cautions())
                .containsExactly(LiftCaution.MUCH_OTHER_WORK);
    }

    static Stream<List<LiftTask>> jobs() {
        Random random = new Random(94_110);
        return IntStream.range(0, 50)
                .mapToObj(job -> IntStream.rangeClosed(1, 2 + job % 3)
                        .mapToObj(task -> {
                            double most = 5 + random.nextInt(40);
                            return limited(
                                    most,
                                    most * random.nextDouble(0.3, 1),
                                    random.nextDouble(3),
                                    10 + random.nextInt(40));
                        })
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void aJobIsNeverEasierThanItsHardestTaskNorThanWithOneTaskLess(List<LiftTask> tasks) {
        JobJudgement all = judge(LiftRounding.FULL, 1, tasks.toArray(LiftTask[]::new));
        JobJudgement fewer =
                judge(LiftRounding.FULL, 1, tasks.subList(1, tasks.size()).toArray(LiftTask[]::new));

        assertThat(all.tasks())
                .allSatisfy(task ->
                        assertThat(all.compositeLiftingIndex()).isGreaterThanOrEqualTo(task.singleTaskIndex() - EXACT));
        assertThat(all.compositeLiftingIndex())
                .isGreaterThanOrEqualTo(fewer.tasks().stream()
                        .mapToDouble(TaskLimit::singleTaskIndex)
                        .max()
                        .orElseThrow());
    }
}
