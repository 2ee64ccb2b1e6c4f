package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.plan.PlanExamples.MONDAY;
import static org.returntowork.plan.PlanExamples.PALLETS;
import static org.returntowork.plan.PlanExamples.PICKING;
import static org.returntowork.plan.PlanExamples.stages;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.observation.Capacity;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Tested;
import org.returntowork.plan.StagesReached.Reach;

/** Worked case V1 with two duties: picking 2, 4, 6 and 12 kg, pallets from the third stage 8 and then 20 kg. */
class StagesReachedTest {

    private static Duty duty(UUID id, DemandKind kind, double kg, int minutes) {
        return Duty.of(
                id,
                "Duty",
                Core.YES,
                minutes,
                List.of(new Demand(kind, null, kg, null, minutes, null, null, null, null, null)));
    }

    private static Tested tested(DemandKind kind, FrequencyClass frequency, double kg) {
        return new Tested(new Capacity(kind, null, frequency, kg, null, null, null, null, null, null), MONDAY);
    }

    private static StagesReached reached(Duty second, Tested... tested) {
        CapacityNow now = new CapacityNow(List.of(tested), false, List.of(), List.of());
        List<Duty> duties = List.of(duty(PICKING, DemandKind.LIFT_WAIST_TO_SHOULDER, 12, 240), second);
        return StagesReached.of(StageFit.of(duties, List.of(), 480, now), stages());
    }

    private static StagesReached reached(Tested... tested) {
        return reached(duty(PALLETS, DemandKind.LIFT_FLOOR_TO_WAIST, 20, 90), tested);
    }

    @Test
    void theHighestStageWithinTheCapacityIsReachedByKindAndInAllTheLowest() {
        StagesReached reached = reached(
                tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.FREQUENT, 4),
                tested(DemandKind.LIFT_FLOOR_TO_WAIST, FrequencyClass.OCCASIONAL, 8));

        assertThat(reached.stages()).isEqualTo(4);
        assertThat(reached.kinds())
                .containsEntry(DemandKind.LIFT_WAIST_TO_SHOULDER, new Reach(2, false, false))
                .containsEntry(DemandKind.LIFT_FLOOR_TO_WAIST, new Reach(3, false, false));
        assertThat(reached.whole()).isEqualTo(new Reach(2, false, false));
    }

    @Test
    void whatAnEstimateReachesIsMarked() {
        assertThat(reached(tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.OCCASIONAL, 8))
                        .kinds())
                .containsEntry(DemandKind.LIFT_WAIST_TO_SHOULDER, new Reach(2, true, false));
    }

    @Test
    void belowTheFirstStageNothingIsReached() {
        assertThat(reached(tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.FREQUENT, 1.5))
                        .whole())
                .isEqualTo(new Reach(0, false, false));
    }

    @Test
    void aDutyOfWhichNobodyKnowsWhatItAsksEndsTheReach() {
        StagesReached reached = reached(
                Duty.of(PALLETS, "Pallets", Core.YES, 90, List.of()),
                tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.FREQUENT, 12));

        assertThat(reached.whole().stage()).isEqualTo(2);
        assertThat(reached.kinds()).containsEntry(DemandKind.LIFT_WAIST_TO_SHOULDER, new Reach(4, false, false));
    }

    @Test
    void whatGoesWithBreaksOnlyIsMarked() {
        Demand stand = new Demand(DemandKind.STAND, null, null, null, 60, 60, null, null, null, null);
        Capacity twenty = new Capacity(DemandKind.STAND, null, null, null, null, 60, 20, null, null, null);
        StagesReached reached = reached(
                Duty.of(PALLETS, "Pallets", Core.YES, 60, List.of(stand)),
                new Tested(twenty, MONDAY),
                tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.FREQUENT, 4));

        assertThat(reached.kinds())
                .containsEntry(DemandKind.STAND, new Reach(4, false, true))
                .containsEntry(DemandKind.LIFT_WAIST_TO_SHOULDER, new Reach(2, false, false));
        assertThat(reached.whole()).as("breaks come later").isEqualTo(new Reach(2, false, false));
    }
}
