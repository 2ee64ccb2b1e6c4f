package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.plan.PlanExamples.FULL_WEEK;
import static org.returntowork.plan.PlanExamples.MONDAY;
import static org.returntowork.plan.PlanExamples.PALLETS;
import static org.returntowork.plan.PlanExamples.RAISED_PALLET;
import static org.returntowork.plan.PlanExamples.kg;
import static org.returntowork.plan.PlanExamples.limited;
import static org.returntowork.plan.PlanExamples.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Duty;
import org.returntowork.duties.LimitWords;
import org.returntowork.duties.Limits;
import org.returntowork.modification.Modification;
import org.returntowork.modification.ModificationStatus;
import org.returntowork.modification.Terms;
import org.returntowork.observation.Capacity;
import org.returntowork.observation.CapacityNow;
import org.returntowork.observation.Tested;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Warnings about one duty, pallets of 20 kg for 90 minutes, over two stages of two weeks from Monday 4 May on. */
class PlanWarningsTest {

    private static final LocalDate SECOND_STAGE = MONDAY.plusWeeks(2);
    private static final CapacityNow EIGHT_KG = new CapacityNow(
            List.of(new Tested(
                    new Capacity(DemandKind.LIFT_FLOOR_TO_WAIST, null, null, 8.0, null, null, null, null, null, null),
                    MONDAY)),
            false,
            List.of(),
            List.of());

    private static Duty pallets(Demand... demands) {
        return Duty.of(PALLETS, "Pallets", Core.YES, 90, List.of(demands));
    }

    private static Demand twentyKg() {
        return new Demand(DemandKind.LIFT_FLOOR_TO_WAIST, null, 20.0, null, 90, null, null, null, null, null);
    }

    private static List<PlanWarning> warnings(
            Duty duty, CapacityNow now, List<Modification> changes, StageDuty first, StageDuty second) {
        return PlanWarnings.of(
                StageFit.of(List.of(duty), changes, 480, now),
                MONDAY,
                List.of(stage("S1", 2, FULL_WEEK, 240, first), stage("S2", 2, FULL_WEEK, 480, second)));
    }

    private static List<String> of(CapacityNow now, StageDuty first, StageDuty second) {
        return said(warnings(pallets(twentyKg()), now, List.of(), first, second));
    }

    private static List<String> said(List<PlanWarning> warnings) {
        return warnings.stream()
                .map(warning -> warning.stage() + " " + warning.reason())
                .toList();
    }

    @Test
    void aFigureAtTheCapacityIsFineAndOneAboveItWarns() {
        assertThat(of(EIGHT_KG, limited(PALLETS, 8), limited(PALLETS, 8))).isEmpty();
        assertThat(of(EIGHT_KG, limited(PALLETS, 8), limited(PALLETS, 8.5))).containsExactly("2 ABOVE_CAPACITY");
    }

    @Test
    void anExcessIsNamedOnceAtItsFirstStage() {
        assertThat(of(EIGHT_KG, limited(PALLETS, 10), StageDuty.full(PALLETS))).containsExactly("1 ABOVE_CAPACITY");
    }

    @Test
    void whatNobodyTestedOrMeasuredWarnsWhereItIsAllowed() {
        assertThat(of(CapacityNow.UNKNOWN, StageDuty.notYet(PALLETS), limited(PALLETS, 1)))
                .containsExactly("2 NOT_ASSESSED");
        assertThat(said(warnings(pallets(), EIGHT_KG, List.of(), StageDuty.notYet(PALLETS), StageDuty.full(PALLETS))))
                .containsExactly("2 NOT_ASSESSED");
    }

    @Test
    void aDutyThatTheStagesLeaveOutWarnsOfNothing() {
        assertThat(of(
                        EIGHT_KG,
                        StageDuty.notYet(PALLETS),
                        new StageDuty(PALLETS, DutyLevel.REASSIGNED, null, List.of(UUID.randomUUID()))))
                .isEmpty();
    }

    private static Modification change(ModificationStatus status, LocalDate promised, boolean there, LocalDate until) {
        Modification change = mock(Modification.class);
        when(change.id()).thenReturn(RAISED_PALLET);
        when(change.number()).thenReturn(1);
        when(change.duty()).thenReturn(PALLETS);
        when(change.status()).thenReturn(status);
        when(change.terms()).thenReturn(new Terms("Raise the pallet", null, null, until, false));
        when(change.isInPlace()).thenReturn(there);
        when(change.expectedBy(any())).thenReturn(promised);
        return change;
    }

    private static List<String> needing(Modification change) {
        return said(warnings(
                pallets(twentyKg()),
                EIGHT_KG,
                List.of(change),
                StageDuty.notYet(PALLETS),
                limited(PALLETS, 8, RAISED_PALLET)));
    }

    @Test
    void aModificationPromisedForTheDayTheStageBeginsIsInTimeAndADayLaterIsNot() {
        assertThat(needing(change(ModificationStatus.ACCEPTED, SECOND_STAGE, false, null)))
                .isEmpty();
        assertThat(needing(change(ModificationStatus.ACCEPTED, SECOND_STAGE.plusDays(1), false, null)))
                .containsExactly("2 TOO_LATE");
    }

    @Test
    void aModificationThatIsNotAgreedOrThatNobodyPromisedWarns() {
        assertThat(needing(change(ModificationStatus.PROPOSED, null, false, null)))
                .containsExactly("2 NOT_AGREED");
        assertThat(needing(change(ModificationStatus.ACCEPTED, null, false, null)))
                .containsExactly("2 NOT_PROMISED");
        assertThat(needing(change(ModificationStatus.ACCEPTED, null, true, null)))
                .isEmpty();
    }

    @Test
    void aModificationThatEndsBeforeTheStageBeginsWarns() {
        assertThat(needing(change(ModificationStatus.ACCEPTED, null, true, SECOND_STAGE.plusDays(13))))
                .isEmpty();
        assertThat(needing(change(ModificationStatus.ACCEPTED, null, true, SECOND_STAGE.plusDays(12))))
                .containsExactly("2 OVER");
    }

    @Test
    void aStretchLongerThanTestedWarnsOfTheBreaksItNeeds() {
        Demand stand = new Demand(DemandKind.STAND, null, null, null, 240, 60, null, null, null, null);
        CapacityNow halfHours = new CapacityNow(
                List.of(new Tested(
                        new Capacity(DemandKind.STAND, null, null, null, null, 300, 30, null, null, null), MONDAY)),
                false,
                List.of(),
                List.of());
        StageDuty paced =
                new StageDuty(PALLETS, DutyLevel.LIMITED, new Limits(null, null, null, 30, null, null), List.of());

        assertThat(said(warnings(pallets(stand), halfHours, List.of(), paced, paced)))
                .isEmpty();
        assertThat(said(warnings(pallets(stand), halfHours, List.of(), paced, StageDuty.full(PALLETS))))
                .containsExactly("2 NEEDS_BREAKS");
    }

    @Test
    void anAgreedModificationThatNoStageNeedsIsNamed() {
        Modification agreed = change(ModificationStatus.ACCEPTED, null, true, null);
        StageDuty alone = limited(PALLETS, 8);

        assertThat(said(warnings(pallets(twentyKg()), EIGHT_KG, List.of(agreed), alone, alone)))
                .containsExactly("0 UNUSED");
        assertThat(said(warnings(
                        pallets(twentyKg()),
                        EIGHT_KG,
                        List.of(change(ModificationStatus.WITHDRAWN, null, false, null)),
                        alone,
                        alone)))
                .isEmpty();
        assertThat(said(warnings(
                        pallets(twentyKg()),
                        EIGHT_KG,
                        List.of(change(ModificationStatus.ACCEPTED, null, true, MONDAY.minusDays(1))),
                        alone,
                        alone)))
                .isEmpty();
        assertThat(said(warnings(
                        pallets(twentyKg()),
                        EIGHT_KG,
                        List.of(agreed),
                        StageDuty.notYet(PALLETS),
                        new StageDuty(PALLETS, DutyLevel.REASSIGNED, null, List.of()))))
                .isEmpty();
    }

    @Test
    void eachDemandOfOneKindIsWarnedOfByItself() {
        Demand heavier = new Demand(DemandKind.LIFT_FLOOR_TO_WAIST, null, 30.0, null, 30, null, null, null, null, null);

        assertThat(warnings(
                        pallets(twentyKg(), heavier),
                        EIGHT_KG,
                        List.of(),
                        StageDuty.notYet(PALLETS),
                        StageDuty.full(PALLETS)))
                .extracting(
                        PlanWarning::stage, warning -> warning.left().demand().loadKg())
                .containsExactly(tuple(2, 20.0), tuple(2, 30.0));
    }

    @Test
    void eachWarningNamesStageDutyKindFigureAndCapacity() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        LimitWords words = mock(LimitWords.class);
        when(words.figures(any()))
                .thenAnswer(call -> call.getArgument(0, Limits.class).loadKg() + " kg");
        PlanWarningWords says = new PlanWarningWords(messages, words);

        assertThat(warnings(pallets(twentyKg()), EIGHT_KG, List.of(), limited(PALLETS, 8), limited(PALLETS, 10)))
                .map(says::of)
                .singleElement()
                .asString()
                .contains("From stage 2 on", "Pallets", "10.0 kg", "Lift, floor to waist", "8.0 kg", "retest");
        assertThat(warnings(
                        pallets(twentyKg()),
                        EIGHT_KG,
                        List.of(change(ModificationStatus.ACCEPTED, SECOND_STAGE.plusDays(1), false, null)),
                        limited(PALLETS, 10),
                        limited(PALLETS, 8, RAISED_PALLET)))
                .map(says::of)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Stage 1", "from the first day"),
                        second -> assertThat(second).contains("M1 Raise the pallet", "19 May"));
    }

    @Test
    void figuresThatAreBeyondTheCapacityAreSaidAlone() {
        assertThat(warnings(pallets(twentyKg()), EIGHT_KG, List.of(), limited(PALLETS, 10), limited(PALLETS, 10))
                        .get(0)
                        .left()
                        .beyond())
                .isEqualTo(kg(10));
    }
}
