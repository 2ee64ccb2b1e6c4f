package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.FULL_WEEK;
import static org.returntowork.plan.PlanExamples.MONDAY;
import static org.returntowork.plan.PlanExamples.PALLETS;
import static org.returntowork.plan.PlanExamples.PICKING;
import static org.returntowork.plan.PlanExamples.RAISED_PALLET;
import static org.returntowork.plan.PlanExamples.kg;
import static org.returntowork.plan.PlanExamples.limited;
import static org.returntowork.plan.PlanExamples.stage;
import static org.returntowork.plan.PlanExamples.stages;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.Modification;
import org.returntowork.modification.Terms;
import org.returntowork.observation.Capacity;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Clearance;
import org.returntowork.observation.Match;
import org.returntowork.observation.Tested;

/** What stages leave of a duty, held against the capacity: picking 12 kg for 240 of 480 minutes, pallets 20 kg for 90. */
class StageFitTest {

    private static final Duty PICK =
            Duty.of(PICKING, "Pick cartons", Core.YES, 240, List.of(load(DemandKind.LIFT_WAIST_TO_SHOULDER, 12, 240)));
    private static final Duty PALLET =
            Duty.of(PALLETS, "Pallets", Core.YES, 90, List.of(load(DemandKind.LIFT_FLOOR_TO_WAIST, 20, 90)));

    private static Demand load(DemandKind kind, double kg, int minutes) {
        return new Demand(kind, null, kg, null, minutes, null, null, null, null, null);
    }

    private static Tested tested(DemandKind kind, FrequencyClass frequency, double kg) {
        return new Tested(new Capacity(kind, null, frequency, kg, null, null, null, null, null, null), MONDAY);
    }

    private static CapacityNow can(Tested... tested) {
        return new CapacityNow(List.of(tested), false, List.of(), List.of());
    }

    static Modification change(Limits limits, DemandKind removes) {
        Modification change = mock(Modification.class);
        when(change.id()).thenReturn(RAISED_PALLET);
        when(change.number()).thenReturn(1);
        when(change.terms()).thenReturn(new Terms("Raised pallet", limits, removes, null, false));
        when(change.removes(DemandKind.LIFT_FLOOR_TO_WAIST)).thenReturn(removes == DemandKind.LIFT_FLOOR_TO_WAIST);
        return change;
    }

    private static StageFit fit(CapacityNow now, Modification... changes) {
        return StageFit.of(List.of(PICK, PALLET), List.of(changes), 480, now);
    }

    @Test
    void aStagesLimitAtTheCapacityIsWithinItAndAStepAboveIsNot() {
        StageFit fit = fit(can(tested(DemandKind.LIFT_FLOOR_TO_WAIST, FrequencyClass.OCCASIONAL, 8)));

        assertThat(fit.match(limited(PALLETS, 8), 1)).isEqualTo(Match.FITS);
        assertThat(fit.match(limited(PALLETS, 8.5), 1)).isEqualTo(Match.EXCEEDS);
    }

    @Test
    void anEstimateFitsButProvesNothing() {
        StageFit fit = fit(can(tested(DemandKind.LIFT_WAIST_TO_SHOULDER, FrequencyClass.OCCASIONAL, 4)));

        assertThat(fit.match(limited(PICKING, 2), 1)).isEqualTo(Match.FITS);
        assertThat(fit.proven(limited(PICKING, 2), 1)).isFalse();
    }

    @Test
    void theNeededModificationsFigureCountsWhereTheStageHasNone() {
        StageFit fit =
                fit(can(tested(DemandKind.LIFT_FLOOR_TO_WAIST, FrequencyClass.OCCASIONAL, 8)), change(kg(8), null));
        StageDuty byChange = new StageDuty(PALLETS, DutyLevel.LIMITED, null, List.of(RAISED_PALLET));

        assertThat(fit.match(byChange, 1)).isEqualTo(Match.FITS);
        assertThat(fit.match(limited(PALLETS, 10, RAISED_PALLET), 1)).isEqualTo(Match.EXCEEDS);
        assertThat(fit.match(StageDuty.full(PALLETS), 1)).isEqualTo(Match.EXCEEDS);
    }

    @Test
    void aDemandThatTheModificationRemovesIsNoMatter() {
        StageFit fit = fit(CapacityNow.UNKNOWN, change(null, DemandKind.LIFT_FLOOR_TO_WAIST));

        assertThat(fit.match(new StageDuty(PALLETS, DutyLevel.FULL, null, List.of(RAISED_PALLET)), 1))
                .isEqualTo(Match.FITS);
        assertThat(fit.match(StageDuty.full(PALLETS), 1)).isEqualTo(Match.NOT_ASSESSED);
    }

    @Test
    void aPhysiciansWordForADutyAStageOrAKindProvesIt() {
        Clearance word = mock(Clearance.class);
        when(word.coversKind(DemandKind.LIFT_FLOOR_TO_WAIST)).thenReturn(true);
        when(word.coversStage(2)).thenReturn(true);
        StageFit fit = fit(new CapacityNow(List.of(), false, List.of(), List.of(word)));

        assertThat(fit.match(StageDuty.full(PALLETS), 1)).isEqualTo(Match.FITS);
        assertThat(fit.proven(StageDuty.full(PALLETS), 1)).isTrue();
        assertThat(fit.match(StageDuty.full(PICKING), 1)).isEqualTo(Match.NOT_ASSESSED);
        assertThat(fit.proven(StageDuty.full(PICKING), 1)).isFalse();
        assertThat(fit.proven(StageDuty.full(PICKING), 2)).isTrue();
    }

    @Test
    void aDutyNobodyMeasuredIsProvenOnlyByAPhysiciansWord() {
        Duty unmeasured = Duty.of(UUID.randomUUID(), "Sweep", Core.NO, 30, List.of());
        Clearance word = mock(Clearance.class);
        when(word.coversDuty(unmeasured.id())).thenReturn(true);

        assertThat(StageFit.of(List.of(unmeasured), List.of(), 480, CapacityNow.UNKNOWN)
                        .proven(StageDuty.full(unmeasured.id()), 1))
                .isFalse();
        assertThat(StageFit.of(
                                List.of(unmeasured),
                                List.of(),
                                480,
                                new CapacityNow(List.of(), false, List.of(), List.of(word)))
                        .proven(StageDuty.full(unmeasured.id()), 1))
                .isTrue();
    }

    @Test
    void aDutyThatTheStageLeavesOutIsNotMatched() {
        StageFit fit = fit(CapacityNow.UNKNOWN);

        assertThat(fit.match(StageDuty.notYet(PALLETS), 1)).isNull();
        assertThat(fit.match(new StageDuty(PALLETS, DutyLevel.REASSIGNED, null, List.of()), 1))
                .isNull();
        assertThat(fit.match(StageDuty.full(UUID.randomUUID()), 1)).isNull();
    }

    @Test
    void theStagesOfAPlanAreDrawnWithFigureChangeAndMatch() {
        LimitWords words = mock(LimitWords.class);
        when(words.figures(kg(8))).thenReturn("8 kg");
        StageFit fit =
                fit(can(tested(DemandKind.LIFT_FLOOR_TO_WAIST, FrequencyClass.OCCASIONAL, 8)), change(null, null));
        StageGrids grids = new StageGrids(null, null, null, null, null, null, null, words);

        StageGrid grid = grids.draw(fit, stages(), 3, MONDAY);

        assertThat(grid.columns()).extracting(StageGrid.Column::present).containsExactly(false, false, true, false);
        assertThat(grid.columns().get(2).cell(PALLETS))
                .isEqualTo(new StageGrid.Cell(PALLETS, DutyLevel.LIMITED, "8 kg", List.of("M1"), Match.FITS));
        assertThat(grid.columns().get(0).cell(PALLETS).match()).isNull();
        assertThat(grid.columns().get(3).cell(PALLETS).match()).isEqualTo(Match.EXCEEDS);
        assertThat(grid.changes()).containsExactly(new StageGrid.Change("M1", "Raised pallet", false));
    }

    @Test
    void theChangesBelowTheGridStandInTheOrderOfTheirNumbers() {
        Modification first = change(null, null);
        Modification second = change(null, null);
        UUID hoist = UUID.randomUUID();
        when(second.id()).thenReturn(hoist);
        when(second.number()).thenReturn(2);
        StageGrids grids = new StageGrids(null, null, null, null, null, null, null, mock(LimitWords.class));
        Stage stage = stage("S1", 2, FULL_WEEK, 240, limited(PICKING, 2, hoist), limited(PALLETS, 4, RAISED_PALLET));

        assertThat(grids.draw(fit(CapacityNow.UNKNOWN, first, second), List.of(stage), 1, MONDAY)
                        .changes())
                .extracting(StageGrid.Change::label)
                .containsExactly("M1", "M2");
    }
}
