package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.*;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Terms;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;

class PlanChecksTests {

    private static final Map<UUID, String> DUTIES = duties();

    private static Map<UUID, String> duties() {
        Map<UUID, String> duties = new LinkedHashMap<>();
        duties.put(PICKING, "Pick cartons");
        duties.put(PALLETS, "Pick from the pallet");
        return duties;
    }

    private static Modification fifteenKg(boolean permanent) {
        Modification modification = mock(Modification.class);
        when(modification.terms()).thenReturn(new Terms("Raised pallet", kg(15), null, null, permanent));
        return modification;
    }

    private static List<Stage> atTheEnd(double kg) {
        return with(3, stage("S4", 2, FULL_WEEK, 480, StageDuty.full(PICKING), limited(PALLETS, kg, RAISED_PALLET)));
    }

    private static List<String> errors(List<Stage> stages) {
        return errors(stages, false, false);
    }

    private static List<String> errors(List<Stage> stages, boolean lasting, boolean permanent) {
        return errors(new ProposedPlan.Job(480, 5), stages, lasting, permanent);
    }

    private static List<String> errors(ProposedPlan.Job job, List<Stage> stages, boolean lasting, boolean permanent) {
        BuildPlan form = BuildPlan.of(MONDAY, 2, lasting, stages);
        Errors errors = new DirectFieldBindingResult(form, "form");
        new PlanChecks(job, DUTIES, Map.of(RAISED_PALLET, fifteenKg(permanent))).check(form, errors);
        return errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getCode())
                .toList();
    }

    private static List<Stage> with(int index, Stage stage) {
        List<Stage> stages = new ArrayList<>(stages());
        stages.set(index, stage);
        return stages;
    }

    @Test
    void theWorkedCaseIsAPlan() {
        assertThat(errors(stages())).isEmpty();
    }

    @Test
    void minutesPerWeekNeverFall() {
        assertThat(errors(with(2, stage("S3", 3, EVERY_OTHER_DAY, 360, limited(PICKING, 6)))))
                .containsExactly("stages[2].minutesPerShift build-plan.fallingHours");
    }

    @Test
    void aPlanCannotExceedTheJobsHours() {
        assertThat(errors(with(3, stage("S4", 2, FULL_WEEK, 500, StageDuty.full(PICKING), StageDuty.full(PALLETS)))))
                .contains("stages[3].minutesPerShift build-plan.longerThanShift");
        List<DayOfWeek> sixDays = new ArrayList<>(FULL_WEEK);
        sixDays.add(DayOfWeek.SATURDAY);
        assertThat(errors(with(3, stage("S4", 2, sixDays, 480, StageDuty.full(PICKING), StageDuty.full(PALLETS)))))
                .contains("stages[3].weekdays build-plan.longerThanWeek");
    }

    @Test
    void theLastStageIsTheFullJob() {
        assertThat(errors(stages().subList(0, 3)))
                .contains(
                        "stages[2].minutesPerShift build-plan.lastIsFullShift",
                        "stages[2].duties build-plan.lastIsFullDuty");
        assertThat(errors(with(
                        3,
                        stage(
                                "S4",
                                3,
                                FULL_WEEK.subList(0, 4),
                                480,
                                StageDuty.full(PICKING),
                                StageDuty.full(PALLETS)))))
                .containsExactly("stages[3].weekdays build-plan.lastIsFullWeek");
    }

    @Test
    void aLastStageThatBothKeepNeedNotBeTheFullJob() {
        assertThat(errors(stages().subList(0, 3), true, false)).isEmpty();
    }

    @Test
    void atTheEndOnlyAPermanentModificationMayLimitADuty() {
        assertThat(errors(atTheEnd(15), false, false)).containsExactly("stages[3].duties build-plan.lastIsFullDuty");
        assertThat(errors(atTheEnd(15), false, true)).isEmpty();
    }

    @Test
    void atTheEndAStageLimitsNothingBeyondThePermanentModification() {
        assertThat(errors(atTheEnd(12), false, true)).containsExactly("stages[3].duties build-plan.lastIsFullDuty");
        assertThat(errors(atTheEnd(12), true, true)).isEmpty();
        assertThat(errors(atTheEnd(18), false, true)).isEmpty();
    }

    @Test
    void theTrialHasTenShifts() {
        assertThat(errors(with(3, stage("S4", 1, FULL_WEEK, 480, StageDuty.full(PICKING), StageDuty.full(PALLETS)))))
                .containsExactly("stages[3].weeks build-plan.shortTrial", "stages[3].minShifts build-plan.shortTrial");
    }

    @Test
    void theTrialOfAThreeDayWeekHasSixShifts() {
        List<Stage> stages =
                List.of(stage("S1", 2, EVERY_OTHER_DAY, 720, StageDuty.full(PICKING), StageDuty.full(PALLETS)));

        assertThat(errors(new ProposedPlan.Job(720, 3), stages, false, false)).isEmpty();
        assertThat(errors(new ProposedPlan.Job(720, 5), stages, false, false)).isNotEmpty();
    }

    @Test
    void aLimitedDutySaysByWhat() {
        StageDuty unlimited = new StageDuty(PICKING, DutyLevel.LIMITED, null, List.of());

        assertThat(errors(with(0, stage("S1", 2, EVERY_OTHER_DAY, 240, unlimited))))
                .containsExactly("stages[0].duties[0].level build-plan.limitedByNothing");
    }

    @Test
    void dutiesAndModificationsBelongToTheCase() {
        assertThat(errors(with(0, stage("S1", 2, EVERY_OTHER_DAY, 240, StageDuty.full(UUID.randomUUID())))))
                .containsExactly("stages[0].duties[0].duty build-plan.otherDuty");
        assertThat(errors(with(0, stage("S1", 2, EVERY_OTHER_DAY, 240, limited(PICKING, 2, UUID.randomUUID())))))
                .containsExactly("stages[0].duties[0].needs build-plan.otherModification");
        assertThat(errors(with(
                        0, stage("S1", 2, EVERY_OTHER_DAY, 240, StageDuty.full(PICKING), StageDuty.notYet(PICKING)))))
                .containsExactly("stages[0].duties[1].duty build-plan.dutyTwice");
    }

    @Test
    void aReviewCannotWaitForMoreShiftsThanTheStageHas() {
        assertThat(errors(with(0, stages().get(0).asking(7))))
                .containsExactly("stages[0].minShifts build-plan.moreThanItsShifts");
    }

    @Test
    void dutiesOfEarlierStagesStayUnlessRemoved() {
        BuildPlan form = BuildPlan.of(
                MONDAY,
                2,
                true,
                List.of(stage("S1", 2, FULL_WEEK, 240, limited(PICKING, 2)), stage("S2", 2, FULL_WEEK, 240)));
        List<Stage> stages = form.toStages(List.of(PICKING, PALLETS));

        assertThat(stages.get(1).duties()).containsExactly(limited(PICKING, 2), StageDuty.notYet(PALLETS));
    }

    @Test
    void minShiftsDefaultsToTheShiftsOfTheStage() {
        BuildPlan.StageRow row = new BuildPlan.StageRow("S1", 2, EVERY_OTHER_DAY, 240, null, null, null);

        assertThat(new BuildPlan(MONDAY, 2, null, List.of(row), null)
                        .toStages(List.of())
                        .get(0)
                        .minShifts())
                .isEqualTo(6);
    }
}
