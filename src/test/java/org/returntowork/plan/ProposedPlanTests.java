package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.Limits;
import org.returntowork.observation.Capacity;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Tested;

class ProposedPlanTests {

    private static final ProposedPlan.Job WAREHOUSE = new ProposedPlan.Job(480, 5);
    private static final ProposedPlan.Names NAMES = new ProposedPlan.Names(percent -> percent + " %", "Trial");
    private static final UUID PICK_FACE = UUID.randomUUID();

    /** V1-D1: 12 kg at 240 minutes. */
    private static final Duty PICK_CARTONS = duty(PICKING, demand(DemandKind.LIFT_WAIST_TO_SHOULDER, 12.0, null, 240));

    /** Tested 4 kg occasionally, so an estimated 2 kg frequently. */
    private static final CapacityNow CAPACITY = capacity(
            new Capacity(
                    DemandKind.LIFT_WAIST_TO_SHOULDER,
                    null,
                    FrequencyClass.OCCASIONAL,
                    4.0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new Capacity(DemandKind.PUSH, null, FrequencyClass.OCCASIONAL, null, 100, null, null, null, null, null),
            new Capacity(DemandKind.SIT, null, null, null, null, 480, 30, null, null, null));

    private static Duty duty(UUID id, Demand... demands) {
        return Duty.of(id, "Duty", Core.YES, 60, List.of(demands));
    }

    private static Demand demand(DemandKind kind, Double kg, Integer newton, int minutes) {
        return new Demand(kind, null, kg, newton, minutes, null, null, null, null, null);
    }

    private static CapacityNow capacity(Capacity... capacities) {
        return new CapacityNow(
                List.of(capacities).stream()
                        .map(each -> new Tested(each, LocalDate.parse("2026-04-20")))
                        .toList(),
                false,
                List.of(),
                List.of());
    }

    private static AgreedChange limitTo(double kg, boolean permanent) {
        return new AgreedChange(PICK_FACE, PICKING, false, null, kg(kg), permanent);
    }

    private static List<StageDuty> proposed(Duty duty, AgreedChange... changes) {
        return ProposedPlan.stages(
                        List.of(50, 75, 100), WAREHOUSE, FULL_WEEK, List.of(duty), CAPACITY, List.of(changes), NAMES)
                .stream()
                .map(stage -> stage.duties().get(0))
                .toList();
    }

    @Test
    void theRampTakesTwoWeeksAStageAndEndsWithATrialOfTenShifts() {
        List<Stage> stages = ProposedPlan.stages(
                List.of(50, 75, 100), WAREHOUSE, FULL_WEEK, List.of(PICK_CARTONS), CAPACITY, List.of(), NAMES);

        assertThat(stages).extracting(Stage::name).containsExactly("50 %", "75 %", "100 %", "Trial");
        assertThat(stages).extracting(Stage::minutesPerShift).containsExactly(240, 360, 480, 480);
        assertThat(stages).allSatisfy(stage -> assertThat(stage.minShifts()).isEqualTo(10));
    }

    @Test
    void hoursAreRoundedDownToFiveMinutes() {
        List<Stage> stages = ProposedPlan.stages(
                List.of(75), new ProposedPlan.Job(450, 5), FULL_WEEK, List.of(), CAPACITY, List.of(), NAMES);

        assertThat(stages.get(0).minutesPerShift()).isEqualTo(335);
    }

    @ParameterizedTest
    @CsvSource({"3, 6", "4, 8", "5, 10", "6, 12"})
    void theTrialIsTenShiftsOrTwoWeeksOfAShortOne(int daysPerWeek, int shifts) {
        List<Stage> stages = ProposedPlan.stages(
                List.of(), new ProposedPlan.Job(480, daysPerWeek), FULL_WEEK, List.of(), CAPACITY, List.of(), NAMES);

        assertThat(stages).hasSize(1);
        assertThat(stages.get(0).shifts()).isEqualTo(shifts);
    }

    @Test
    void aLimitRisesFromTheCapacityToTheDemandInHalfKilograms() {
        List<StageDuty> duties = proposed(PICK_CARTONS, limitTo(2, false));

        assertThat(duties.subList(0, 3)).allSatisfy(duty -> {
            assertThat(duty.level()).isEqualTo(DutyLevel.LIMITED);
            assertThat(duty.needs()).containsExactly(PICK_FACE);
        });
        assertThat(duties.subList(0, 3))
                .extracting(duty -> duty.limits().loadKg())
                .containsExactly(2.0, 5.0, 8.5);
        assertThat(duties.get(3)).isEqualTo(StageDuty.full(PICKING));
    }

    @Test
    void aDutyThatExceedsWaitsForTheFullJobWithoutAModificationThatHelps() {
        assertThat(proposed(PICK_CARTONS))
                .extracting(StageDuty::level)
                .containsExactly(DutyLevel.NOT_YET, DutyLevel.NOT_YET, DutyLevel.NOT_YET, DutyLevel.FULL);
        assertThat(proposed(PICK_CARTONS, limitTo(3, false)).get(0).level())
                .as("3 kg is still more than the 2 kg that are possible")
                .isEqualTo(DutyLevel.NOT_YET);
    }

    @Test
    void aModificationThatRemovesTheDemandLeavesNoLimit() {
        AgreedChange lift = new AgreedChange(PICK_FACE, PICKING, false, DemandKind.LIFT_WAIST_TO_SHOULDER, null, true);
        List<StageDuty> duties = proposed(PICK_CARTONS, lift);

        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.level()).isEqualTo(DutyLevel.LIMITED);
            assertThat(duty.limits()).isNull();
            assertThat(duty.needs()).containsExactly(PICK_FACE);
        });
    }

    @Test
    void aPermanentModificationStillLimitsTheFullJob() {
        assertThat(proposed(PICK_CARTONS, limitTo(2, true)).get(3))
                .isEqualTo(new StageDuty(PICKING, DutyLevel.LIMITED, kg(2), List.of(PICK_FACE)));
    }

    @Test
    void whatMayBeDoneNoTimeAtAllIsNotYetDone() {
        Demand ladder = new Demand(DemandKind.CLIMB_LADDER, null, null, null, 30, null, 8, null, null, 200);
        Capacity none = new Capacity(DemandKind.CLIMB_LADDER, null, null, null, null, 30, 30, 0, 250, null);
        AgreedChange steps =
                new AgreedChange(PICK_FACE, PICKING, false, null, new Limits(null, null, null, null, 0, null), false);

        assertThat(ProposedPlan.stages(
                                List.of(50, 75, 100),
                                WAREHOUSE,
                                FULL_WEEK,
                                List.of(duty(PICKING, ladder)),
                                capacity(none),
                                List.of(steps),
                                NAMES)
                        .get(0)
                        .duties()
                        .get(0)
                        .level())
                .isEqualTo(DutyLevel.NOT_YET);
    }

    @Test
    void theGreatestHeightIsWhatALimitStartsFrom() {
        Demand lower = new Demand(DemandKind.CLIMB_LADDER, null, null, null, 30, null, null, null, 200, 20);
        Capacity low = new Capacity(DemandKind.CLIMB_LADDER, null, null, null, null, 30, 30, null, 80, null);
        AgreedChange steps =
                new AgreedChange(PICK_FACE, PICKING, false, null, new Limits(null, null, null, null, null, 80), false);

        assertThat(ProposedPlan.stages(
                                List.of(50, 75, 100),
                                WAREHOUSE,
                                FULL_WEEK,
                                List.of(duty(PICKING, lower)),
                                capacity(low),
                                List.of(steps),
                                NAMES)
                        .stream()
                        .map(stage -> stage.duties().get(0).limits())
                        .map(limits -> limits == null ? null : limits.maxHeightCm()))
                .containsExactly(80, 120, 160, null);
    }

    @Test
    void aReassignedDutyStaysReassigned() {
        AgreedChange reassigned = new AgreedChange(PICK_FACE, PICKING, true, null, null, true);

        assertThat(proposed(PICK_CARTONS, reassigned))
                .extracting(StageDuty::level)
                .containsOnly(DutyLevel.REASSIGNED);
    }

    @Test
    void aDutyThatFitsIsFullFromTheStart() {
        Duty label = duty(PICKING, demand(DemandKind.LIFT_WAIST_TO_SHOULDER, 1.0, null, 30));

        assertThat(proposed(label)).containsOnly(StageDuty.full(PICKING));
    }

    @Test
    void aDutyThatFitsWithBreaksIsLimitedToItsBouts() {
        Duty charting = duty(PICKING, demand(DemandKind.SIT, null, null, 150));

        assertThat(proposed(charting).subList(0, 3))
                .extracting(duty -> duty.limits().longestBoutMinutes())
                .containsExactly(30, 70, 110);
    }

    @Test
    void aDutyThatNobodyAssessedIsNeverShownAsFine() {
        assertThat(proposed(duty(PICKING)).get(0).level()).isEqualTo(DutyLevel.NOT_YET);
        assertThat(proposed(duty(PICKING, demand(DemandKind.KNEEL, null, null, 30)))
                        .get(0)
                        .level())
                .isEqualTo(DutyLevel.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 180, 1, 4, 5, 100",
        "100, 180, 2, 4, 5, 125",
        "100, 180, 3, 4, 5, 150",
        "100, 180, 4, 4, 5, 180",
        "2, 12, 2, 4, 0.5, 5",
        "2, 12, 3, 4, 0.5, 8.5",
        "0, 10, 1, 5, 0.5, 0"
    })
    void limitsAreRoundedDown(double capacity, double demand, int stage, int last, double step, double limit) {
        assertThat(DutyRamp.limit(capacity, demand, stage, last, step)).isEqualTo(limit);
    }

    @Test
    void whatThePatientCanDoIsNoLimit() {
        assertThat(DutyRamp.limit(12, 12, 1, 4, 0.5)).isNull();
        assertThat(DutyRamp.limit(null, 12, 1, 4, 0.5)).isNull();
    }

    @Test
    void whereALimitWouldAllowNothingTheDutyIsNotYetDone() {
        Duty shelve = duty(PICKING, demand(DemandKind.LIFT_OVERHEAD, 10.0, null, 60));
        CapacityNow none =
                capacity(new Capacity(DemandKind.LIFT_OVERHEAD, null, null, 0.0, null, null, null, null, null, null));
        List<Stage> stages = ProposedPlan.stages(
                List.of(50, 75),
                WAREHOUSE,
                FULL_WEEK,
                List.of(shelve),
                none,
                List.of(new AgreedChange(
                        PICK_FACE, PICKING, false, null, new Limits(0.0, null, null, null, null, null), false)),
                NAMES);

        assertThat(stages.get(0).duties().get(0).level()).isEqualTo(DutyLevel.NOT_YET);
        assertThat(stages.get(1).duties().get(0).limits().loadKg()).isEqualTo(5.0);
    }
}
