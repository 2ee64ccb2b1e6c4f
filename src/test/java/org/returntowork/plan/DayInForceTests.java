package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.plan.PlanExamples.*;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.Limits;
import org.returntowork.observation.LimitByKind;
import org.returntowork.plan.InForce.Allowed;
import org.returntowork.plan.InForce.DutyInForce;
import org.returntowork.plan.InForce.Needed;

class DayInForceTests {

    private static final LocalDate THIRD_STAGE = MONDAY.plusWeeks(4);
    private static final List<Duty> DUTIES = List.of(
            Duty.of(PICKING, "Pick cartons", Core.YES, 240, List.of(lift(DemandKind.LIFT_WAIST_TO_SHOULDER, 12))),
            Duty.of(PALLETS, "Pallets", Core.YES, 90, List.of(lift(DemandKind.LIFT_FLOOR_TO_WAIST, 20))));

    private static Demand lift(DemandKind kind, double kg) {
        return new Demand(kind, null, kg, null, 90, null, null, null, null, null);
    }

    private static LimitByKind cap(DemandKind kind, double kg) {
        return new LimitByKind(kind, null, kg, null, null, null, null, null);
    }

    private static InForce on(LocalDate day, StagedReturn course, boolean inPlace, LimitByKind... caps) {
        return new DayInForce(course, day, DUTIES, id -> new Needed(id, "Raised pallet", inPlace), List.of(caps))
                .with(new Roster(course, List.of(), List.of()));
    }

    private static DutyInForce picking(InForce inForce) {
        return inForce.duties().get(0);
    }

    private static DutyInForce pallets(InForce inForce) {
        return inForce.duties().get(1);
    }

    @Test
    void theStageSaysWhatIsAllowed() {
        InForce inForce = on(THIRD_STAGE, inThirdStage(), true);

        assertThat(picking(inForce).limits()).isEqualTo(kg(6));
        assertThat(pallets(inForce).allowed()).isEqualTo(Allowed.WITHIN_LIMITS);
        assertThat(inForce.minutesPerShift()).isEqualTo(360);
        assertThat(inForce.since()).isEqualTo(THIRD_STAGE);
        assertThat(inForce.stageNumber()).isEqualTo(3);
        assertThat(inForce.stages()).isEqualTo(4);
        assertThat(inForce.shift()).isNotNull();
        assertThat(inForce.nextShift().date()).isEqualTo(THIRD_STAGE.plusDays(1));
    }

    @Test
    void withoutItsModificationADutyIsNotAllowed() {
        InForce inForce = on(THIRD_STAGE, inThirdStage(), false);

        assertThat(pallets(inForce).allowed()).isEqualTo(Allowed.MODIFICATION_MISSING);
        assertThat(pallets(inForce).limits()).isNull();
        assertThat(inForce.allows(PALLETS)).isFalse();
        assertThat(inForce.allows(PICKING)).isTrue();
    }

    @Test
    void aLowerRestrictionHolds() {
        InForce inForce = on(THIRD_STAGE, inThirdStage(), true, cap(DemandKind.LIFT_WAIST_TO_SHOULDER, 3));

        assertThat(picking(inForce).limits()).isEqualTo(kg(3));
        assertThat(pallets(inForce).limits()).as("another kind").isEqualTo(kg(8));
    }

    @Test
    void aRestrictionAboveTheStageChangesNothing() {
        InForce inForce = on(THIRD_STAGE, inThirdStage(), true, cap(DemandKind.LIFT_WAIST_TO_SHOULDER, 10));

        assertThat(picking(inForce).limits()).isEqualTo(kg(6));
    }

    @Test
    void aRestrictionAlsoLimitsAFullDuty() {
        InForce inForce = on(MONDAY.plusWeeks(7), inLastStage(), true, cap(DemandKind.LIFT_FLOOR_TO_WAIST, 15));

        assertThat(picking(inForce).allowed()).isEqualTo(Allowed.ALL_OF_IT);
        assertThat(pallets(inForce).allowed()).isEqualTo(Allowed.WITHIN_LIMITS);
        assertThat(pallets(inForce).limits()).isEqualTo(kg(15));
    }

    @Test
    void lighterLimitsAreTheStageBefores() {
        StagedReturn course = inThirdStage();
        course.lighten(THIRD_STAGE.plusDays(3));
        InForce inForce = on(THIRD_STAGE.plusDays(3), course, true);

        assertThat(inForce.state()).isEqualTo(WorkState.LIGHTER);
        assertThat(inForce.limitsStageNumber()).isEqualTo(2);
        assertThat(inForce.minutesPerShift()).isEqualTo(240);
        assertThat(picking(inForce).limits()).isEqualTo(kg(4));
        assertThat(pallets(inForce).allowed()).isEqualTo(Allowed.NOT_YET);
        assertThat(inForce.since()).isEqualTo(THIRD_STAGE.plusDays(3));
    }

    @Test
    void afterAStopNothingIsAllowed() {
        StagedReturn course = inThirdStage();
        course.stopWork(THIRD_STAGE);
        InForce inForce = on(THIRD_STAGE, course, true);

        assertThat(inForce.state()).isEqualTo(WorkState.NO_WORK);
        assertThat(inForce.duties()).isEmpty();
        assertThat(inForce.minutesPerShift()).isZero();
        assertThat(inForce.nextShift()).isNull();
    }

    @Test
    void theOldLimitsHoldUntilTheNextStageBegins() {
        InForce inForce = on(THIRD_STAGE.minusDays(1), inThirdStage(), true);

        assertThat(inForce.stageNumber()).isEqualTo(2);
        assertThat(inForce.until()).isEqualTo(THIRD_STAGE.minusDays(1));
        assertThat(inForce.shift()).as("a Sunday").isNull();
    }

    @Test
    void untilANewPlanBeginsTheLimitsAreThoseOfThePresentStage() {
        StagedReturn course = inThirdStage();
        Plan shorter = agreed(2, List.of(stage("All", 2, FULL_WEEK, 480, StageDuty.full(PICKING))));
        course.replacePlan(shorter, THIRD_STAGE.plusWeeks(1));
        InForce inForce = on(THIRD_STAGE.plusDays(1), course, true);

        assertThat(inForce.stageName()).isEqualTo("S3");
        assertThat(inForce.stageNumber()).isEqualTo(3);
        assertThat(inForce.stages()).isEqualTo(4);
        assertThat(inForce.minutesPerShift()).isEqualTo(360);
        assertThat(picking(inForce).limits()).isEqualTo(kg(6));
    }

    @Test
    void beforeTheFirstStageNobodyIsBackYet() {
        InForce inForce = on(MONDAY.minusDays(3), inFirstStage(), true);

        assertThat(inForce.state()).isEqualTo(WorkState.NOT_BACK_YET);
        assertThat(inForce.duties()).isEmpty();
        assertThat(inForce.nextShift().date()).isEqualTo(MONDAY);
        assertThat(on(MONDAY, new StagedReturn(CASE), true).state()).isEqualTo(WorkState.NOT_BACK_YET);
    }

    @Test
    void atFullDutyEverythingIsAllowedAgain() {
        StagedReturn course = inLastStage();
        course.complete(MONDAY.plusWeeks(9));
        InForce inForce = on(MONDAY.plusWeeks(10), course, true);

        assertThat(inForce.state()).isEqualTo(WorkState.FULL_DUTY);
        assertThat(inForce.duties()).extracting(DutyInForce::allowed).containsOnly(Allowed.ALL_OF_IT);
    }

    @Test
    void afterConsentEndedTheLastLimitsStayTheMostThatMayBeAskedFor() {
        StagedReturn course = inThirdStage();
        course.endConsent(MONDAY.plusWeeks(5));
        InForce inForce = on(MONDAY.plusWeeks(6), course, true);

        assertThat(inForce.since()).isEqualTo(MONDAY.plusWeeks(5));
        assertThat(picking(inForce).limits()).isEqualTo(kg(6));
        assertThat(inForce.nextShift()).isNull();
    }

    @Test
    void aDutyThatThePlanDoesNotKnowIsNotYetAllowed() {
        StagedReturn course = new StagedReturn(CASE);
        course.begin(
                agreed(1, List.of(stage("S1", 2, FULL_WEEK, 240, StageDuty.full(PICKING)))),
                1,
                MONDAY,
                2,
                RunCause.PLAN);

        assertThat(pallets(on(MONDAY, course, true)).allowed()).isEqualTo(Allowed.NOT_YET);
    }

    @Test
    void whatIsInForceHoldsNothingClinical() {
        List<Class<?>> types =
                List.of(InForce.class, DutyInForce.class, Needed.class, Limits.class, Shift.class, PlanView.class);

        assertThat(types.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .extracting(RecordComponent::getName)
                .noneMatch(name -> name.matches("(?i).*(pain|baseline|effort|capacity|match|comment|restrict).*"));
    }
}
