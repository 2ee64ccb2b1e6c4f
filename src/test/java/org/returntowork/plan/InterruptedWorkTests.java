package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What interrupts the stages of a staged return, and how they are taken up again. */
class InterruptedWorkTests {

    @Test
    void lighterLimitsAreThoseOfTheStageBefore() {
        StagedReturn course = inSecondStage();
        course.lighten(MONDAY.plusWeeks(3));

        assertThat(course.limitsOn(MONDAY.plusWeeks(3))).contains(stages().get(0));
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
    void whenConsentIsRegainedTheStageGoesOn() {
        StagedReturn course = inSecondStage();
        course.endConsent(MONDAY.plusWeeks(3));
        assertThat(course.limitsOn(MONDAY.plusWeeks(3))).isEmpty();

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
}
