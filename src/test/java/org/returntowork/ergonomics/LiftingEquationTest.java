package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiftingEquationTest {

    private static final double EXACT = 1e-9;

    /** The manual's examples 1 (as it is and with the machine moved closer), 2 and 3: origin, then destination. */
    @ParameterizedTest(name = "example {0}")
    @CsvSource(delimiter = '|', textBlock = """
        1          | 44 | 23 | 15 | 48 | 0  | FAIR | 23 | 63 | 16.3 | 2.7 | 14.5 | 3.0
        1, closer  | 44 | 12 | 15 | 48 | 0  | FAIR | 12 | 63 | 30.8 | 1.4 | 27.3 | 1.6
        2          | 35 | 15 | 27 | 17 | 0  | POOR | 20 | 10 | 28.0 | 1.3 | 18.1 | 1.9
        3          | 40 | 18 | 15 | 21 | 45 | FAIR |    |    | 18.9 | 2.1 |      |
        """)
    void theManualsExamplesComeOutToThePrintedDigit(
            String example,
            double load,
            double h,
            double v,
            double d,
            double a,
            Coupling grip,
            Double toH,
            Double toV,
            double limit,
            double index,
            Double toLimit,
            Double toIndex) {
        Lifting lifting = Lifting.us()
                .load(load)
                .at(h, v)
                .travel(d)
                .asymmetry(a)
                .coupling(grip)
                .often(0.1);
        if (toH != null) {
            lifting.to(toH, toV, 0);
        }

        LiftJudgement manual = lifting.manual().judged();
        assertThat(manual.origin().recommendedWeightLimit()).isEqualTo(limit);
        assertThat(manual.origin().liftingIndex()).isEqualTo(index);
        LiftJudgement full = lifting.rounded(LiftRounding.FULL).judged();
        assertThat(full.origin().recommendedWeightLimit()).isCloseTo(limit, within(limit * 0.025));
        assertThat(full.origin().liftingIndex()).isCloseTo(index, within(0.1));
        if (toH == null) {
            assertThat(manual.destination()).isNull();
            assertThat(manual.decisive()).isEqualTo(manual.origin());
        } else {
            assertThat(manual.destination().recommendedWeightLimit()).isEqualTo(toLimit);
            assertThat(manual.destination().liftingIndex()).isEqualTo(toIndex);
            assertThat(manual.decisive()).isEqualTo(manual.destination());
            assertThat(full.destination().recommendedWeightLimit()).isCloseTo(toLimit, within(toLimit * 0.025));
            assertThat(full.destination().liftingIndex()).isCloseTo(toIndex, within(0.1));
        }
    }

    @Test
    void inFullTheFirstExamplesEndStandsOnTheOtherSideOfThree() {
        LiftLimit full = Lifting.us()
                .load(44)
                .at(23, 15)
                .travel(48)
                .coupling(Coupling.FAIR)
                .to(23, 63, 0)
                .judged()
                .destination();

        assertThat(full.recommendedWeightLimit()).isCloseTo(51.0 * 10 / 23 * 0.7525 * 0.8575, within(EXACT));
        assertThat(full.liftingIndex()).isCloseTo(3.07517, within(1e-4));
        assertThat(full.band()).isEqualTo(LiftBand.NEARLY_ALL_AT_RISK);
    }

    /** Cartons from a pallet on the floor, then from one at 75 cm. */
    @ParameterizedTest
    @CsvSource({"10, 65, 9.3, 2.2, 9.28679, 9.4", "75, 25, 13.7, 1.5, 13.65625, 13.8"})
    void aCaseOfOurOwnComesOutInMetricUnits(
            double v, double d, double limit, double index, double inFull, double byManual) {
        Lifting cartons = Lifting.metric().load(20).at(40, v).travel(d).hours(2).coupling(Coupling.FAIR);

        assertThat(cartons.origin().recommendedWeightLimit()).isCloseTo(inFull, within(1e-4));
        assertThat(cartons.origin().liftingIndex()).isCloseTo(20 / inFull, within(1e-4));
        assertThat(Math.round(cartons.origin().recommendedWeightLimit() * 10) / 10.0)
                .isEqualTo(limit);
        assertThat(Math.round(cartons.origin().liftingIndex() * 10) / 10.0).isEqualTo(index);
        assertThat(cartons.manual().origin().recommendedWeightLimit()).isEqualTo(byManual);
    }

    @ParameterizedTest
    @CsvSource({"METRIC, 23", "US, 51"})
    void theBestLiftMayHaveTheWholeLoadConstant(LiftUnit unit, double constant) {
        LiftLimit best = (unit == LiftUnit.US ? Lifting.us() : Lifting.metric()).origin();

        assertThat(best.multipliers()).isEqualTo(new LiftMultipliers(1, 1, 1, 1, 1, 1));
        assertThat(best.recommendedWeightLimit()).isEqualTo(constant);
        assertThat(best.liftingIndex()).isEqualTo(1);
        assertThat(best.band()).isEqualTo(LiftBand.GOAL);
        assertThat(best.noLoad()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "METRIC, 0, 1", "METRIC, 24.9, 1", "METRIC, 25, 1", "METRIC, 50, 0.5", "METRIC, 63, 0.3968253968",
                "METRIC, 63.001, 0",
        "US, 0, 1", "US, 10, 1", "US, 20, 0.5", "US, 23, 0.4347826087", "US, 25, 0.4", "US, 25.001, 0",
    })
    void theHorizontalMultiplierFallsFromNearToFar(LiftUnit unit, double h, double expected) {
        assertThat(unit.horizontalMultiplier(h, LiftRounding.FULL)).isCloseTo(expected, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1.00",
        "11, .91",
        "12, .83",
        "13, .77",
        "14, .71",
        "15, .67",
        "16, .63",
        "17, .59",
        "18, .56",
        "19, .53",
        "20, .50",
        "21, .48",
        "22, .46",
        "23, .44",
        "24, .42",
        "25, .40",
        "26, .00",
        "22.5, .44",
    })
    void theManualsHorizontalTableIsItsOwn(double inches, double printed) {
        assertThat(LiftUnit.US.horizontalMultiplier(inches, LiftRounding.MANUAL))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 1.00", "28, .89", "30, .83", "32, .78", "34, .74", "36, .69", "38, .66", "40, .63", "42, .60", "44, .57",
        "46, .54", "48, .52", "50, .50", "52, .48", "54, .46", "56, .45", "58, .43", "60, .42", "63, .40", "64, .00",
        "22, 1.00", "23, 1.00",
    })
    void soIsTheMetricOne(double centimetres, double printed) {
        assertThat(LiftUnit.METRIC.horizontalMultiplier(centimetres, LiftRounding.MANUAL))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "METRIC, 0, 0.775", "METRIC, 75, 1", "METRIC, 175, 0.7", "METRIC, 175.001, 0",
        "US, 0, 0.775", "US, 30, 1", "US, 70, 0.7", "US, 70.001, 0",
    })
    void theVerticalMultiplierIsBestAtTheKnuckles(LiftUnit unit, double v, double expected) {
        assertThat(unit.verticalMultiplier(v)).isCloseTo(expected, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "METRIC, 0, 1", "METRIC, 25, 1", "METRIC, 50, 0.91", "METRIC, 175, 0.8457142857", "METRIC, 175.001, 0",
        "US, 0, 1", "US, 10, 1", "US, 36, 0.87", "US, 70, 0.8457142857", "US, 70.001, 0",
    })
    void theTravelMultiplierFallsWithTheWay(LiftUnit unit, double d, double expected) {
        assertThat(unit.travelMultiplier(d)).isCloseTo(expected, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "45, 0.856", "135, 0.568", "135.001, 0"})
    void theAsymmetricMultiplierFallsWithTheTwist(double degrees, double expected) {
        assertThat(Lifting.metric().asymmetry(degrees).origin().multipliers().am())
                .isCloseTo(expected, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, 74.9, 1.00",
        "GOOD, 75, 1.00",
        "FAIR, 74.9, 0.95",
        "FAIR, 75, 1.00",
        "POOR, 74.9, 0.90",
        "POOR, 75, 0.90",
    })
    void theGripCountsForMoreBelowTheKnuckles(Coupling grip, double v, double expected) {
        assertThat(Lifting.metric()
                        .at(25, v)
                        .coupling(grip)
                        .origin()
                        .multipliers()
                        .cm())
                .isEqualTo(expected);
    }

    @Test
    void theGripGoesByTheHeightOfEachEndTheFrequencyByThatOfTheOrigin() {
        LiftJudgement up = Lifting.us()
                .at(10, 29.9)
                .to(10, 40, 0)
                .coupling(Coupling.FAIR)
                .often(9)
                .hours(8)
                .judged();
        LiftJudgement down = Lifting.us()
                .at(10, 40)
                .to(10, 29.9, 0)
                .coupling(Coupling.FAIR)
                .often(9)
                .hours(8)
                .judged();

        assertThat(up.origin().multipliers().cm()).isEqualTo(0.95);
        assertThat(up.destination().multipliers().cm()).isEqualTo(1);
        assertThat(up.destination().multipliers().fm()).isZero();
        assertThat(down.origin().multipliers().fm()).isEqualTo(0.15);
        assertThat(down.destination().multipliers().fm()).isEqualTo(0.15);
        assertThat(down.destination().multipliers().cm()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "64, 75, 25, 0, 1, TOO_FAR",
        "25, 176, 25, 0, 1, TOO_HIGH",
        "25, 75, 176, 0, 1, TOO_LONG_A_WAY",
        "25, 75, 25, 136, 1, TOO_TWISTED",
        "25, 75, 25, 0, 16, TOO_OFTEN",
    })
    void beyondABoundNoLoadIsRecommendedAndThereIsNoIndex(
            double h, double v, double d, double a, double f, NoLoad reason) {
        LiftLimit none =
                Lifting.metric().at(h, v).travel(d).asymmetry(a).often(f).origin();

        assertThat(none.recommendedWeightLimit()).isZero();
        assertThat(none.liftingIndex()).isNull();
        assertThat(none.noLoad()).containsExactly(reason);
        assertThat(none.band()).isEqualTo(LiftBand.NEARLY_ALL_AT_RISK);
    }

    @Test
    void allReasonsForNoLoadAreTold() {
        assertThat(Lifting.metric()
                        .at(64, 176)
                        .travel(176)
                        .asymmetry(136)
                        .often(16)
                        .manual()
                        .origin()
                        .noLoad())
                .containsExactly(NoLoad.values());
    }

    @ParameterizedTest
    @CsvSource({
        "75, 100, 25,  false",
        "75, 75,  0,   false",
        "75, 80,  25,  false",
        "75, 125, 51,  false",
        "75, 125, 49,  false",
        "75, 125, 51.1, true",
        "75, 125, 30,  true",
        "125, 75, 50,  false",
    })
    void aWayThatIsNotTheDifferenceOfTheHeightsIsToldNotRefused(double v, double toV, double d, boolean told) {
        LiftJudgement judged =
                Lifting.metric().at(25, v).to(25, toV, 0).travel(d).judged();

        assertThat(judged.cautions()).isEqualTo(told ? List.of(LiftCaution.TRAVEL_DIFFERS) : List.of());
    }

    @Test
    void otherHardWorkIsTold() {
        assertThat(Lifting.metric().muchOtherWork().judged().cautions()).containsExactly(LiftCaution.MUCH_OTHER_WORK);
        assertThat(Lifting.metric().judged().cautions()).isEmpty();
    }

    @Test
    void theEndWithTheLowerLimitDecides() {
        LiftJudgement judged = Lifting.metric().at(50, 75).to(25, 75, 0).judged();

        assertThat(judged.decisive()).isEqualTo(judged.origin());
        assertThat(judged.destination().recommendedWeightLimit()).isEqualTo(23);
        assertThat(judged.origin().recommendedWeightLimit()).isEqualTo(11.5);
    }

    @ParameterizedTest
    @CsvSource({"23, GOAL", "23.1, SOME_AT_RISK", "69, SOME_AT_RISK", "69.1, NEARLY_ALL_AT_RISK"})
    void theIndexIsReadAsTheManualReadsIt(double load, LiftBand band) {
        assertThat(Lifting.metric().load(load).origin().band()).isEqualTo(band);
    }

    /** In six figures, so that no page can show another side of the bound than the verdict's. */
    @ParameterizedTest
    @CsvSource({"1.0000000000000002, GOAL", "1.000004, GOAL", "1.000005, SOME_AT_RISK", "3.000004, SOME_AT_RISK"})
    void anIndexIsReadAsItIsWritten(double index, LiftBand band) {
        assertThat(LiftBand.of(index)).isEqualTo(band);
    }

    @Test
    void theDurationChoosesTheFrequencyMultiplier() {
        LiftJudgement judged =
                Lifting.metric().often(5).hours(0.75).recovery(0.5, null).judged();

        assertThat(judged.duration()).isEqualTo(LiftingDuration.MODERATE);
        assertThat(judged.origin().multipliers().fm()).isEqualTo(0.60);
    }

    @ParameterizedTest
    @EnumSource(LiftRounding.class)
    void theMethodSaysByWhatItWasJudged(LiftRounding rounding) {
        LiftMethod method = Lifting.us().rounded(rounding).judged().method();

        assertThat(method.publication()).contains("94-110").contains("9/2021");
        assertThat(method.table())
                .contains("table 5")
                .contains(rounding == LiftRounding.MANUAL ? "table 1 (horizontal)" : "at most six significant digits");
        assertThat(method.rounding()).isEqualTo(rounding);
        assertThat(method.unit()).isEqualTo(LiftUnit.US);
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.13", "0.8875, 2, 0.89", "1.25, 1, 1.3", "1.249, 1, 1.2", "0.4349, 2, 0.43"})
    void theManualRoundsAHalfUp(double figure, int places, double rounded) {
        assertThat(LiftRounding.MANUAL.rounded(figure, places)).isEqualTo(rounded);
        assertThat(LiftRounding.FULL.rounded(figure, places)).isEqualTo(figure);
    }

    @Test
    void aHalfThatADoubleMissesByAHairIsAHalf() {
        assertThat(LiftRounding.MANUAL.multiplier(1 - 0.0075 * 15)).isEqualTo(0.89);
        assertThat(LiftRounding.MANUAL.multiplier(0.92499999999)).isEqualTo(0.93);
    }
}
