package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was saved fires R0 and R1 only if it is part of the pattern. */
class TouchedPatternsTest {

    private static final RuleModel RULES = RuleModel.asItStands();

    @Test
    void theSecondRaisedMorningOfAPairFires() {
        RunBuilder run = RunBuilder.unremarkable().shift(4, 4).shift(4, 4);

        assertThat(firedBy(run, 6)).contains("R1a");
    }

    @Test
    void anOldPairDoesNotFireAgainOnALaterRaisedMorning() {
        RunBuilder run = new RunBuilder().shift(4, 4).shift(4, 4).shift(4, 2).shift(4, 4);

        assertThat(firedBy(run, 3)).doesNotContain("R1a").contains("R2a");
    }

    @Test
    void anOldFlagDoesNotFireAgainOnAnotherShift() {
        RunBuilder run = RunBuilder.unremarkable();
        run.logged.set(0, run.log(run.logged.get(0).date(), 3, 2, 4, 240, null, false, List.of(RedFlag.WOUND)));

        assertThat(firedBy(run, 4)).doesNotContain("R0");
        assertThat(firedBy(run, 0)).contains("R0");
    }

    @Test
    void aThirdShiftCutShortFiresButALongerOneAfterwardsDoesNot() {
        RunBuilder run = new RunBuilder()
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 60);

        assertThat(firedBy(run, 2)).contains("R1d");
        assertThat(firedBy(run, 3)).doesNotContain("R1d");
    }

    @Test
    void aFourthShiftCutShortFiresAgain() {
        RunBuilder run = new RunBuilder()
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 40)
                .shift(3, 2, 4, 40);

        assertThat(firedBy(run, 3)).contains("R1d");
    }

    @Test
    void peakAndMorningMustBelongToTheSavedShift() {
        RunBuilder run = new RunBuilder().shift(7, 4).shift(7, 2);

        assertThat(firedBy(run, 0)).contains("R1b");
        assertThat(firedBy(run, 1)).doesNotContain("R1b");
    }

    private static List<String> firedBy(RunBuilder run, int saved) {
        return RULES.firedIds(run.facts().touchedBy(run.logged.get(saved)));
    }
}
