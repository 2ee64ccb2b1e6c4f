package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every lift: drawn at random, from one seed. */
class LiftingOrderTest {

    private static final long SEED = 94_110;
    private static final int MANY = 60;

    /** A lift that is never beyond a bound, as figures to make it of. */
    record Drawn(
            LiftUnit unit,
            LiftRounding rounding,
            double load,
            double h,
            double v,
            double d,
            double a,
            double f,
            double hours,
            Coupling grip) {

        Lift lift() {
            return (unit == LiftUnit.METRIC ? Lifting.metric() : Lifting.us())
                    .load(load)
                    .at(h, v)
                    .travel(d)
                    .asymmetry(a)
                    .often(f)
                    .hours(hours)
                    .coupling(grip)
                    .rounded(rounding)
                    .lift();
        }

        LiftLimit limit() {
            return LiftingEquation.judge(lift()).origin();
        }
    }

    static Stream<Drawn> lifts() {
        Random random = new Random(SEED);
        return IntStream.range(0, MANY).mapToObj(i -> {
            LiftUnit unit = LiftUnit.values()[i % 2];
            double scale = unit == LiftUnit.METRIC ? 2.5 : 1;
            return new Drawn(
                    unit,
                    LiftRounding.values()[i / 2 % 2],
                    1 + random.nextInt(60),
                    (4 + random.nextInt(20)) * scale,
                    random.nextInt(69) * scale,
                    random.nextInt(69) * scale,
                    random.nextInt(134),
                    random.nextDouble(8),
                    0.1 + random.nextDouble(7.8),
                    Coupling.values()[random.nextInt(3)]);
        });
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void theLimitIsAboveNothingAndAtMostTheLoadConstant(Drawn drawn) {
        LiftLimit limit = drawn.limit();

        assertThat(limit.recommendedWeightLimit())
                .isPositive()
                .isLessThanOrEqualTo(drawn.unit().loadConstant());
        assertThat(limit.liftingIndex()).isPositive();
        assertThat(limit.noLoad()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void heavierIsNeverBetter(Drawn drawn) {
        LiftLimit heavier =
                with(drawn, d -> new Drawn(d.unit, d.rounding, d.load * 1.5, d.h, d.v, d.d, d.a, d.f, d.hours, d.grip));

        assertThat(heavier.liftingIndex()).isGreaterThanOrEqualTo(drawn.limit().liftingIndex());
        assertThat(heavier.recommendedWeightLimit()).isEqualTo(drawn.limit().recommendedWeightLimit());
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void fartherFromTheBodyIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h + 1, d.v, d.d, d.a, d.f, d.hours, d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void fartherFromTheKnucklesIsNeverBetter(Drawn drawn) {
        double away = drawn.unit().isLow(drawn.v()) ? Math.max(0, drawn.v() - 1) : drawn.v() + 1;

        assertThat(drawn.unit().verticalMultiplier(away))
                .isLessThanOrEqualTo(drawn.unit().verticalMultiplier(drawn.v()));
        assertNotBetter(drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h, away, d.d, d.a, d.f, d.hours, d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void aLongerWayIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h, d.v, d.d + 1, d.a, d.f, d.hours, d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void moreTwistIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h, d.v, d.d, d.a + 1, d.f, d.hours, d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void moreOftenIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h, d.v, d.d, d.a, d.f + 0.5, d.hours, d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void longerIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn,
                d -> new Drawn(
                        d.unit, d.rounding, d.load, d.h, d.v, d.d, d.a, d.f, Math.min(8, d.hours + 0.7), d.grip));
    }

    @ParameterizedTest
    @MethodSource("lifts")
    void aPoorerGripIsNeverBetter(Drawn drawn) {
        assertNotBetter(
                drawn, d -> new Drawn(d.unit, d.rounding, d.load, d.h, d.v, d.d, d.a, d.f, d.hours, Coupling.POOR));
    }

    private static LiftLimit with(Drawn drawn, UnaryOperator<Drawn> change) {
        return change.apply(drawn).limit();
    }

    private static void assertNotBetter(Drawn drawn, UnaryOperator<Drawn> change) {
        LiftLimit before = drawn.limit();
        LiftLimit after = with(drawn, change);
        assertThat(after.recommendedWeightLimit()).isLessThanOrEqualTo(before.recommendedWeightLimit() + 1e-12);
        if (after.liftingIndex() != null) {
            assertThat(after.liftingIndex()).isGreaterThanOrEqualTo(before.liftingIndex() - 1e-12);
        }
    }
}
