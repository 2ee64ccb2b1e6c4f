package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another version of the plan does to the run in force. */
class PlanVersionTests {

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
    void untilAPlanVersionBeginsThePresentStageHoldsAndWhatIsLighterThanIt() {
        StagedReturn course = inSecondStage();
        LocalDate begins = MONDAY.plusWeeks(4);
        course.replacePlan(agreed(2, List.of(stage("All", 2, FULL_WEEK, 480, StageDuty.full(PICKING)))), begins);

        assertThat(course.limitsOn(begins.minusDays(1)))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("S2"));
        assertThat(course.limitsOn(begins))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("All"));

        course.lighten(begins.minusDays(3));
        assertThat(course.limitsOn(begins.minusDays(3)))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("S1"));
    }

    @Test
    void aStepBackBeforeAPlanVersionBeginsIsToTheStageBeforeAndTheVersionBeginsAllTheSame() {
        StagedReturn course = inThirdStage();
        LocalDate begins = MONDAY.plusWeeks(6);
        course.replacePlan(agreed(2, List.of(stage("All", 2, FULL_WEEK, 480, StageDuty.full(PICKING)))), begins);
        course.stepBack(begins.minusDays(3));

        assertThat(course.limitsOn(begins.minusDays(3)))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("S2"));
        assertThat(course.limitsOn(begins))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("All"));
        assertThat(course.state()).isEqualTo(WorkState.STAGE);
    }

    @Test
    void workThatIsStoppedBeforeAPlanVersionBeginsResumesAtItsFirstStage() {
        StagedReturn course = inThirdStage();
        course.replacePlan(
                agreed(2, List.of(stage("Half", 2, FULL_WEEK, 240, StageDuty.full(PICKING)))), MONDAY.plusWeeks(6));
        course.pause(MONDAY.plusWeeks(5));

        assertThat(course.highestStageToResume()).isEqualTo(1);
    }

    @Test
    void aDayThatWasLighterStaysSoWhateverPlanVersionFollows() {
        StagedReturn course = inSecondStage();
        LocalDate lighter = MONDAY.plusWeeks(2).plusDays(1);
        course.lighten(lighter);
        course.hold(lighter.plusDays(1));
        course.replacePlan(agreed(2, stages().subList(1, 4)), MONDAY.plusWeeks(3));

        assertThat(course.current().orElseThrow().stageNumber()).isEqualTo(1);
        assertThat(course.limitsOn(lighter))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("S1"));
    }

    @Test
    void whatLastedAfterAPlanWasCompletedIsThatPlans() {
        StagedReturn course = new StagedReturn(CASE);
        course.begin(agreedLasting(stages().subList(0, 1)), 1, MONDAY, 2, RunCause.PLAN);
        course.complete(MONDAY.plusWeeks(2));
        course.replacePlan(agreed(2, stages()), MONDAY.plusWeeks(4));

        assertThat(course.limitsOn(MONDAY.plusWeeks(3)))
                .hasValueSatisfying(stage -> assertThat(stage.name()).isEqualTo("S1"));
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
}
