package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.progress.RunFacts.Pair;

/** The figures themselves, before any rule looks at them; a shift is planned for 240 minutes. */
class RunFactsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 30);

    @Test
    void minutesWorkedAreHeldAgainstThosePlanned() {
        RunBuilder run = new RunBuilder().shift(3, 2, 4, 50).shift(3, 2, 4, 100);

        assertThat(run.facts().donePercent()).isEqualTo(75);
    }

    @Test
    void afterAStepBackHalfTheShiftsAreAskedForAndFiveAtMost() {
        RunBuilder run = new RunBuilder();
        run.minShifts = 9;
        assertThat(run.facts().shiftsAsked()).isEqualTo(9);

        run.afterStepBack = true;
        assertThat(run.facts().shiftsAsked()).isEqualTo(5);
        run.minShifts = 7;
        assertThat(run.facts().shiftsAsked()).isEqualTo(4);
        run.lastStage = true;
        assertThat(run.facts().shiftsAsked()).isEqualTo(7);
    }

    @Test
    void workingLongerOnOneShiftDoesNotMakeUpForAnother() {
        RunBuilder run = new RunBuilder().shift(3, 2, 4, 50);
        run.add(shift(run.nextDay(), 240, 360, null));

        assertThat(run.facts().donePercent()).isEqualTo(75);
    }

    @Test
    void minutesMissingForAnotherReasonThanSymptomsAreLeftOut() {
        for (LessBecause reason : LessBecause.values()) {
            RunBuilder run = new RunBuilder().shift(3, 2, 4, 80);
            run.add(shift(run.nextDay(), 240, 120, reason));

            assertThat(run.facts().donePercent())
                    .as(reason.name())
                    .isEqualTo(reason == LessBecause.SYMPTOMS ? 65 : 100.0 * (192 + 120) / (240 + 120));
        }
    }

    @Test
    void whereNothingCouldBeDoneThereIsNoShare() {
        RunBuilder run = new RunBuilder();
        run.add(shift(run.nextDay(), 240, 0, LessBecause.WORK));

        assertThat(run.facts().donePercent()).isNull();
    }

    @Test
    void onlyPlannedShiftsThatSymptomsMadeShorterCountAsCutShort() {
        RunBuilder run = new RunBuilder();
        run.add(shift(run.nextDay(), 240, 96, LessBecause.SYMPTOMS));
        run.add(shift(run.nextDay(), 240, 96, LessBecause.WORK));
        run.add(shift(run.nextDay(), 240, 240, LessBecause.SYMPTOMS));
        run.add(shift(SATURDAY, 0, 0, LessBecause.SYMPTOMS));

        assertThat(run.facts().symptomShares()).containsExactly(40.0);
    }

    @Test
    void aDayThatWasNotPlannedIsNoShiftOfTheRun() {
        RunBuilder run = new RunBuilder().shift(3, 2);
        run.add(shift(SATURDAY, 0, 120, null));

        assertThat(run.facts())
                .returns(1, RunFacts::shiftsLogged)
                .returns(1, RunFacts::shiftsScheduled)
                .returns(1, RunFacts::recentLogged);
    }

    @Test
    void aShiftWithoutAnEntryIsScheduledButNotLogged() {
        RunFacts facts = new RunBuilder().shift(3, 2).notLogged().shift(3, null).facts();

        assertThat(facts)
                .returns(3, RunFacts::recentShifts)
                .returns(2, RunFacts::recentLogged)
                .returns(1, RunFacts::morningScores);
    }

    @Test
    void theWindowIsTheLastFiveLoggedShiftsInTheLastStageTheTrials() {
        RunBuilder run = new RunBuilder();
        run.minShifts = 7;
        for (int peak = 1; peak <= 8; peak++) {
            run.shift(peak, 2);
        }
        assertThat(run.facts().window()).extracting(RunFacts.Shift::painPeak).containsExactly(4, 5, 6, 7, 8);

        run.lastStage = true;
        assertThat(run.facts().window()).extracting(RunFacts.Shift::painPeak).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aPairIsAsRaisedAsItsBetterMorningAndAMissingScoreBreaksIt() {
        RunBuilder run = new RunBuilder().shift(3, 5).shift(3, 4).shift(3, null).shift(3, 5);
        List<LoggedShift> logged = run.logged;

        assertThat(run.facts().pairs())
                .containsExactly(new Pair(logged.get(0).date(), logged.get(1).date(), 2));
    }

    @Test
    void flagsAndNumbnessCountUntilADecisionHasAnsweredThem() {
        RunBuilder run = new RunBuilder();
        run.reportedFlags.add(RedFlag.FEVER_AND_UNWELL);
        run.reportedNumbness = 2;
        run.add(run.log(run.nextDay(), 3, 2, 4, 240, null, true, List.of(RedFlag.WOUND)));
        run.add(answered(run.log(run.nextDay(), 3, 2, 4, 240, null, true, List.of(RedFlag.CALF_SWOLLEN))));

        assertThat(run.facts().redFlags()).containsExactlyInAnyOrder(RedFlag.FEVER_AND_UNWELL, RedFlag.WOUND);
        assertThat(run.facts().newNumbness()).isEqualTo(3);
    }

    @Test
    void whatWasSavedBringsItsOwnFlagsAndNumbnessOnly() {
        RunBuilder run = new RunBuilder();
        run.reportedNumbness = 2;
        LoggedShift numb = run.log(run.nextDay(), 3, 2, 4, 240, null, true, List.of());
        LoggedShift well = run.log(run.nextDay(), 3, 2, 4, 240, null, false, List.of());
        run.add(numb).add(well);

        assertThat(run.facts().touchedBy(numb).newNumbness()).isEqualTo(1);
        assertThat(run.facts().touchedBy(well).newNumbness()).isZero();
    }

    @Test
    void theLeastPractisedRaisedDutyCounts() {
        UUID other = UUID.fromString("00000000-0000-0000-0000-0000000000d2");
        RunBuilder run = RunBuilder.unremarkable();
        assertThat(run.facts().fewestTimesDone()).isEqualTo(5);

        run.raised = Set.of(RunBuilder.DUTY, other);
        assertThat(run.facts().fewestTimesDone()).isZero();

        run.raised = Set.of();
        assertThat(run.facts().fewestTimesDone()).isNull();
    }

    private static LoggedShift shift(LocalDate date, int planned, int worked, LessBecause less) {
        return new LoggedShift(
                date, planned, worked, less, 2, 3, 2, 4, Set.of(RunBuilder.DUTY), false, List.of(), false);
    }

    private static LoggedShift answered(LoggedShift shift) {
        return new LoggedShift(
                shift.date(),
                shift.plannedMinutes(),
                shift.workedMinutes(),
                shift.lessBecause(),
                shift.painBefore(),
                shift.painPeak(),
                shift.painNextMorning(),
                shift.effort(),
                shift.dutiesDone(),
                shift.newNumbnessOrWeakness(),
                shift.redFlags(),
                true);
    }
}
