package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.returntowork.duties.Demand;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;

/** Which figures of a demand are above the capacity, as a warning names them. */
class MatchedTest {

    private static final Limits TEN = new Limits(10.0, 10, 10, 10, 10, 10);

    private static Matched matched(Demand demand, Match match) {
        return new Matched(demand, match, TEN, false, false);
    }

    private static Demand asks(Double kg, Integer force, Integer minutes, Integer bout, Integer times, Integer height) {
        return new Demand(DemandKind.CARRY, null, kg, force, minutes, bout, times, null, null, height);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(
                        asks(11.0, 10, 10, 10, 10, 10),
                        new Limits(10.0, null, null, null, null, null),
                        new Limits(11.0, null, null, null, null, null)),
                Arguments.of(
                        asks(10.0, 11, 10, 10, 10, 10),
                        new Limits(null, 10, null, null, null, null),
                        new Limits(null, 11, null, null, null, null)),
                Arguments.of(
                        asks(10.0, 10, 11, 10, 10, 10),
                        new Limits(null, null, 10, null, null, null),
                        new Limits(null, null, 11, null, null, null)),
                Arguments.of(
                        asks(10.0, 10, 10, 11, 10, 10),
                        new Limits(null, null, null, 10, null, null),
                        new Limits(null, null, null, 11, null, null)),
                Arguments.of(
                        asks(10.0, 10, 10, 10, 11, 10),
                        new Limits(null, null, null, null, 10, null),
                        new Limits(null, null, null, null, 11, null)),
                Arguments.of(
                        asks(10.0, 10, 10, 10, 10, 11),
                        new Limits(null, null, null, null, null, 10),
                        new Limits(null, null, null, null, null, 11)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsNamedWhereTheDemandIsAboveTheCapacity(Demand demand, Limits able, Limits asked) {
        assertThat(matched(demand, Match.EXCEEDS).exceeded()).isEqualTo(able);
        assertThat(matched(demand, Match.EXCEEDS).beyond()).isEqualTo(asked);
    }

    @Test
    void withBreaksNoLoadIsInTheWay() {
        Demand long_ = asks(11.0, null, 10, 11, null, null);

        assertThat(matched(long_, Match.FITS_WITH_BREAKS).exceeded())
                .isEqualTo(new Limits(null, null, null, 10, null, null));
    }

    @Test
    void whatIsNotAskedOrNotTestedIsNotNamed() {
        Matched nothingAsked = matched(asks(null, null, null, null, null, null), Match.EXCEEDS);
        Matched nothingTested = new Matched(asks(11.0, 11, 11, 11, 11, 11), Match.EXCEEDS, Limits.NONE, false, false);

        assertThat(nothingAsked.exceeded()).isEqualTo(Limits.NONE);
        assertThat(nothingAsked.beyond()).isEqualTo(Limits.NONE);
        assertThat(nothingTested.exceeded()).isEqualTo(Limits.NONE);
        assertThat(nothingTested.beyond()).isEqualTo(Limits.NONE);
    }
}
