package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void lighterLimitsAreThoseOfTheStageBefore() {
        StagedReturn course = inSecondStage();
        course.lighten(MONDAY.plusWeeks(3));

        assertThat(course.limitsStageOn(MONDAY.plusWeeks(3))).contains(1);
        assertThat(course.runOn(MONDAY.plusWeeks(3)).orElseThrow().stageNumber())
                .isEqualTo(2);
    }

    @Test
    void inTheFirstStageLighterMeansNoWork() {
        StagedReturn course = inFirstStage();
        course.lighten(MONDAY);

        assertThat(course.state()).isEqualTo(WorkState.NO_WORK);
    }

    @Test
    void lighterLimitsNeverEaseAStop() {
        StagedReturn course = inSecondStage();
        course.stopWork(MONDAY.plusWeeks(3));
        course.lighten(MONDAY.plusWeeks(3));

        assertThat(course.state()).isEqualTo(WorkState.NO_WORK);
    }

    @Test
    void aStopCancelsAnUpgradeToComeAndAHoldBringsItBack() {
        StagedReturn course = inSecondStage();
        LocalDate friday = MONDAY.plusDays(11);
        course.stopWork(friday);

        assertThat(course.stateOn(MONDAY.plusWeeks(2))).isEqualTo(WorkState.NO_WORK);

        course.hold(friday);
        assertThat(course.runOn(friday).orElseThrow().stageNumber()).isEqualTo(1);
        assertThat(course.runOn(MONDAY.plusWeeks(2)).orElseThrow().stageNumber())
                .isEqualTo(2);
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
    void afterAStopWorkResumesAtTheStageBeforeAtMost() {
        StagedReturn course = inThirdStage();
        course.stopWork(MONDAY.plusWeeks(5));

        assertThatIllegalArgumentException().isThrownBy(() -> course.resume(3, MONDAY.plusWeeks(6), null));
        course.resume(2, MONDAY.plusWeeks(6), 3.0);
        Run run = course.current().orElseThrow();
        assertThat(run.begunBy()).isEqualTo(RunCause.RESUME);
        assertThat(run.baseline()).isEqualTo(3);
        assertThat(course.stopped()).isFalse();
    }

    @Test
    void aStopIsStillAStopWhenTheCaseIsThenPaused() {
        StagedReturn course = inThirdStage();
        course.stopWork(MONDAY.plusWeeks(5));
        course.pause(MONDAY.plusWeeks(5));

        assertThat(course.stopped()).isTrue();
        assertThat(course.highestStageToResume()).isEqualTo(2);
    }

    @Test
    void afterAPauseThePresentStageResumesWithTheBaselineItHad() {
        StagedReturn course = inThirdStage();
        course.pause(MONDAY.plusWeeks(5));
        course.resume(3, MONDAY.plusWeeks(6), null);

        assertThat(course.current().orElseThrow().baseline()).isEqualTo(2.5);
        assertThat(course.runWorkedOn(MONDAY.plusWeeks(5).plusDays(1))).isEmpty();
    }

    @Test
    void aStageThatRunsIsNotResumed() {
        assertThatIllegalStateException().isThrownBy(() -> inFirstStage().resume(1, MONDAY, null));
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
        assertThat(course.limitsStageOn(MONDAY.plusWeeks(3))).contains(1);
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
    void aRunGoesOnThroughAPlanVersionThatLeavesItsStageAsItIs() {
        StagedReturn course = inSecondStage();
        Run before = course.current().orElseThrow();
        List<Stage> stages = new ArrayList<>(stages());
        stages.remove(0);
        Plan next = agreed(2, stages);
        course.replacePlan(next, MONDAY.plusWeeks(3));

        assertThat(course.current()).containsSame(before);
        assertThat(before.stageNumber()).isEqualTo(1);
        assertThat(before.planNumber()).isEqualTo(2);
        assertThat(course.plan()).isSameAs(next);
    }

    @Test
    void aPlanVersionThatChangesTheStageBeginsARun() {
        StagedReturn course = inSecondStage();
        Plan before = course.plan();
        List<Stage> stages = new ArrayList<>(stages());
        stages.set(1, stage("S2x", 2, FULL_WEEK, 300, limited(PICKING, 4), StageDuty.notYet(PALLETS)));
        course.replacePlan(agreed(2, stages), MONDAY.plusWeeks(3));

        Run run = course.current().orElseThrow();
        assertThat(run.begunBy()).isEqualTo(RunCause.PLAN);
        assertThat(run.stage().name()).isEqualTo("S2x");
        assertThat(run.baseline()).isEqualTo(2);
        assertThat(before.state()).isEqualTo(PlanState.REPLACED);
    }

    @Test
    void aNewPlanAfterAPauseBeginsAtItsFirstStage() {
        StagedReturn course = inThirdStage();
        course.pause(MONDAY.plusWeeks(5));
        course.replacePlan(agreed(2, stages()), MONDAY.plusWeeks(7));

        assertThat(course.current().orElseThrow().stageNumber()).isEqualTo(1);
        assertThat(course.stateOn(MONDAY.plusWeeks(6))).isEqualTo(WorkState.PAUSED);
        assertThat(course.stateOn(MONDAY.plusWeeks(7))).isEqualTo(WorkState.STAGE);
    }

    @Test
    void aStageAheadIsMadeLighterAtOnceAndTheRunGoesOn() {
        StagedReturn course = inThirdStage();
        course.stepBack(LocalDate.parse("2026-06-04"));
        Run present = course.current().orElseThrow();
        Plan tightened = course.tighten(List.of(new Tightening(3, PALLETS, DutyLevel.NOT_YET, null)), 2, NOW);

        assertThat(course.plan()).isSameAs(tightened);
        assertThat(tightened.state()).isEqualTo(PlanState.AGREED);
        assertThat(tightened.stage(3).duty(PALLETS))
                .hasValueSatisfying(duty -> assertThat(duty.level()).isEqualTo(DutyLevel.NOT_YET));
        assertThat(course.current()).containsSame(present);
        assertThat(present.planNumber()).isEqualTo(2);
        assertThat(present.minShiftsNeeded()).isEqualTo(5);
    }

    @Test
    void nothingIsMadeHeavierWithoutAnAgreement() {
        StagedReturn course = inSecondStage();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> course.tighten(List.of(new Tightening(3, PICKING, null, kg(7))), 2, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course.tighten(List.of(new Tightening(3, PICKING, DutyLevel.FULL, null)), 2, NOW));
        assertThatIllegalArgumentException()
                .as("the present stage")
                .isThrownBy(() -> course.tighten(List.of(new Tightening(2, PICKING, null, kg(3))), 2, NOW));
        assertThatIllegalArgumentException()
                .as("the full job at the end")
                .isThrownBy(() -> course.tighten(List.of(new Tightening(4, PICKING, null, kg(3))), 2, NOW));
    }

    @Test
    void whenConsentIsRegainedTheStageGoesOn() {
        StagedReturn course = inSecondStage();
        course.endConsent(MONDAY.plusWeeks(3));
        assertThat(course.limitsStageOn(MONDAY.plusWeeks(3))).isEmpty();

        course.goOn(MONDAY.plusWeeks(4));
        assertThat(course.state()).isEqualTo(WorkState.STAGE);
        assertThat(course.runs()).hasSize(2);
    }

    @Test
    void aStopDuringFullDutyIsTakenBackToFullDuty() {
        StagedReturn course = inLastStage();
        course.complete(MONDAY.plusWeeks(9));
        course.stopWork(MONDAY.plusWeeks(10));
        course.goOn(MONDAY.plusWeeks(10).plusDays(1));

        assertThat(course.state()).isEqualTo(WorkState.FULL_DUTY);
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
