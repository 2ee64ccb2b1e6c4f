package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The course of a staged return from stage to stage. */
class StagedReturnTests {

    @Test
    void beforeItsFirstDayThePatientIsNotBackYet() {
        StagedReturn course = inFirstStage();

        assertThat(course.stateOn(MONDAY.minusDays(1))).isEqualTo(WorkState.NOT_BACK_YET);
        assertThat(course.stateOn(MONDAY)).isEqualTo(WorkState.STAGE);
        assertThat(course.runOn(MONDAY))
                .hasValueSatisfying(run -> assertThat(run.stageNumber()).isEqualTo(1));
    }

    @Test
    void onlyAnAgreedPlanBegins() {
        StagedReturn course = new StagedReturn(CASE);

        assertThatIllegalStateException()
                .isThrownBy(() -> course.begin(proposed(1, stages()), 1, MONDAY, 2, RunCause.PLAN));
        assertThatIllegalStateException()
                .isThrownBy(() -> inFirstStage().begin(agreed(2, stages()), 1, MONDAY, 2, RunCause.PLAN));
    }

    @Test
    void anUpgradeBeginsARunOfTheNextStageOnItsDay() {
        StagedReturn course = inSecondStage();
        LocalDate upgrade = MONDAY.plusWeeks(2);

        assertThat(course.runOn(upgrade.minusDays(1)).orElseThrow().stageNumber())
                .isEqualTo(1);
        Run second = course.runOn(upgrade).orElseThrow();
        assertThat(second.stageNumber()).isEqualTo(2);
        assertThat(second.begunBy()).isEqualTo(RunCause.UPGRADE);
        assertThat(second.minShiftsNeeded()).isEqualTo(10);
        assertThat(course.runs().get(0).endedOn()).isEqualTo(upgrade);
    }

    @Test
    void thereIsNoUpgradeBeyondTheLastStage() {
        assertThatIllegalStateException().isThrownBy(() -> inLastStage().upgrade(MONDAY.plusWeeks(9), 2));
    }

    @Test
    void nothingIsUpgradedWhileWorkIsInterrupted() {
        StagedReturn course = inSecondStage();
        course.lighten(MONDAY.plusWeeks(3));

        assertThatIllegalStateException().isThrownBy(() -> course.upgrade(MONDAY.plusWeeks(4), 2));
    }

    @Test
    void aStepBackKeepsTheBaselineAndAsksForFiveShiftsOrHalfOfTheStage() {
        StagedReturn course = inThirdStage();
        course.stepBack(LocalDate.parse("2026-06-04"));

        Run run = course.current().orElseThrow();
        assertThat(run.stageNumber()).isEqualTo(2);
        assertThat(run.afterStepBack()).isTrue();
        assertThat(run.baseline()).isEqualTo(2.5);
        assertThat(run.minShiftsNeeded()).isEqualTo(5);

        StagedReturn toFirst = inSecondStage();
        toFirst.stepBack(MONDAY.plusWeeks(3));
        assertThat(toFirst.current().orElseThrow().minShiftsNeeded()).isEqualTo(3);
    }

    @Test
    void aStepBackFromTheFirstStageIsNoWork() {
        StagedReturn course = inFirstStage();
        course.stepBack(MONDAY.plusDays(2));

        assertThat(course.stateOn(MONDAY.plusDays(2))).isEqualTo(WorkState.NO_WORK);
        assertThat(course.highestStageToResume()).isEqualTo(1);
    }

    @Test
    void aStepBackBeforeAnUpgradeBeginsIsFromTheStageInForce() {
        StagedReturn course = inThirdStage();
        course.stepBack(MONDAY.plusWeeks(4).minusDays(3));

        Run run = course.current().orElseThrow();
        assertThat(run.stageNumber()).isEqualTo(1);
        assertThat(course.runs().get(2).endedOn()).isEqualTo(run.beginsOn());
        assertThat(course.runOn(MONDAY.plusWeeks(4))).containsSame(run);
    }

    @Test
    void aHoldBeginsNoRun() {
        StagedReturn course = inSecondStage();
        Run before = course.current().orElseThrow();
        course.lighten(MONDAY.plusWeeks(3));
        course.hold(MONDAY.plusWeeks(3).plusDays(1));

        assertThat(course.current()).containsSame(before);
        assertThat(course.stateOn(MONDAY.plusWeeks(3))).isEqualTo(WorkState.LIGHTER);
        assertThat(course.stateOn(MONDAY.plusWeeks(3).plusDays(1))).isEqualTo(WorkState.STAGE);
    }

    @Test
    void onlyTheLastStageIsCompleted() {
        assertThatIllegalStateException().isThrownBy(() -> inThirdStage().complete(MONDAY.plusWeeks(7)));

        StagedReturn course = inLastStage();
        course.complete(MONDAY.plusWeeks(9));
        assertThat(course.state()).isEqualTo(WorkState.FULL_DUTY);
        assertThat(course.current()).isEmpty();
    }

    @Test
    void whatBothAgreedToKeepLasts() {
        StagedReturn course = new StagedReturn(CASE);
        course.begin(agreedLasting(stages().subList(0, 1)), 1, MONDAY, 2, RunCause.PLAN);
        course.complete(MONDAY.plusWeeks(2));

        assertThat(course.state()).isEqualTo(WorkState.LASTING);
        assertThat(course.limitsOn(MONDAY.plusWeeks(3))).contains(stages().get(0));
    }

    @Test
    void aStageIsReopenedAfterFullDutyOnly() {
        assertThatIllegalStateException().isThrownBy(() -> inLastStage().reopen(3, MONDAY.plusWeeks(12)));

        StagedReturn course = inLastStage();
        course.complete(MONDAY.plusWeeks(9));
        course.reopen(3, MONDAY.plusWeeks(12));
        assertThat(course.current().orElseThrow().begunBy()).isEqualTo(RunCause.REOPEN);
        assertThat(course.stateOn(MONDAY.plusWeeks(11))).isEqualTo(WorkState.FULL_DUTY);
    }

    @Test
    void aClosedCaseStaysAsItWas() {
        StagedReturn course = inSecondStage();
        course.close(MONDAY.plusWeeks(3));

        assertThat(course.current()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> course.stopWork(MONDAY.plusWeeks(3)));
        assertThatIllegalStateException().isThrownBy(() -> course.goOn(MONDAY.plusWeeks(3)));
        assertThatIllegalStateException().isThrownBy(() -> course.reopen(1, MONDAY.plusWeeks(3)));
    }
}
