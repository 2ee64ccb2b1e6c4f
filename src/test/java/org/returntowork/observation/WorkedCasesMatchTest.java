package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.CLIMB_LADDER;
import static org.returntowork.duties.DemandKind.FINGER;
import static org.returntowork.duties.DemandKind.GRIP;
import static org.returntowork.duties.DemandKind.HANDLE;
import static org.returntowork.duties.DemandKind.KEYBOARD;
import static org.returntowork.duties.DemandKind.KNEEL;
import static org.returntowork.duties.DemandKind.LIFT_FLOOR_TO_WAIST;
import static org.returntowork.duties.DemandKind.LIFT_OVERHEAD;
import static org.returntowork.duties.DemandKind.LIFT_WAIST_TO_SHOULDER;
import static org.returntowork.duties.DemandKind.PULL;
import static org.returntowork.duties.DemandKind.PUSH;
import static org.returntowork.duties.DemandKind.SIT;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.climb;
import static org.returntowork.observation.Given.climbing;
import static org.returntowork.observation.Given.force;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.load;
import static org.returntowork.observation.Given.minutes;
import static org.returntowork.observation.Given.newtons;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.now;
import static org.returntowork.observation.Given.on;
import static org.returntowork.observation.Given.time;
import static org.returntowork.observation.Match.EXCEEDS;
import static org.returntowork.observation.Match.FITS;
import static org.returntowork.observation.Match.FITS_WITH_BREAKS;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.returntowork.duties.Demand;
import org.returntowork.duties.Side;

/** The column "match" of the five worked cases, domain reference section 3. */
class WorkedCasesMatchTest {

    private static final CapacityNow V1 = now(
            kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 4),
            kilograms(LIFT_FLOOR_TO_WAIST, OCCASIONAL, 8),
            kilograms(LIFT_OVERHEAD, OCCASIONAL, 0),
            newtons(PUSH, OCCASIONAL, 100));
    private static final CapacityNow V2 = now(
            minutes(KEYBOARD, 120, 20),
            notAffected(SIT),
            on(Side.RIGHT, kilograms(LIFT_WAIST_TO_SHOULDER, OCCASIONAL, 2)),
            minutes(GRIP, null, 10));
    private static final CapacityNow V3 = now(
            kilograms(LIFT_FLOOR_TO_WAIST, OCCASIONAL, 7),
            newtons(PULL, OCCASIONAL, 120),
            minutes(STAND, null, 30),
            minutes(SIT, null, 30));
    private static final CapacityNow V4 = now(
            climbing(CLIMB_LADDER, null, null, 75),
            minutes(KNEEL, 0, null),
            newtons(PULL, OCCASIONAL, 150),
            kilograms(CARRY, OCCASIONAL, 7),
            minutes(STAND, null, 45));
    private static final CapacityNow V5 = now(
            minutes(GRIP, 5, null),
            kilograms(HANDLE, OCCASIONAL, 2),
            kilograms(LIFT_FLOOR_TO_WAIST, OCCASIONAL, 8),
            notAffected(FINGER));

    static Stream<Arguments> table() {
        return Stream.of(
                row("V1 D1", 480, load(LIFT_WAIST_TO_SHOULDER, 12, 240), V1, EXCEEDS, 2.0, true),
                row("V1 D2", 480, load(LIFT_FLOOR_TO_WAIST, 20, 90), V1, EXCEEDS, 8.0, false),
                row("V1 D3", 480, load(LIFT_OVERHEAD, 10, 60), V1, EXCEEDS, 0.0, false),
                row("V1 D4", 480, force(PUSH, 180, 60), V1, EXCEEDS, 100.0, false),
                row("V1 D5", 480, load(LIFT_WAIST_TO_SHOULDER, 1, 30), V1, FITS, 4.0, false),
                row("V2 D1", 450, time(KEYBOARD, 310, null), V2, EXCEEDS, 120.0, false),
                row("V2 D2", 450, time(SIT, 80, null), V2, FITS, null, false),
                row("V2 D3", 450, load(LIFT_WAIST_TO_SHOULDER, 6, 10), V2, EXCEEDS, 2.0, false),
                row("V2 D4", 450, time(GRIP, 30, null), V2, FITS_WITH_BREAKS, 10.0, false),
                row("V3 D1", 720, load(LIFT_FLOOR_TO_WAIST, 25, 60), V3, EXCEEDS, 7.0, false),
                row("V3 D2", 720, force(PULL, 200, 60), V3, EXCEEDS, 120.0, false),
                row("V3 D3", 720, time(STAND, 240, null), V3, FITS_WITH_BREAKS, 30.0, false),
                row("V3 D4", 720, time(SIT, 150, null), V3, FITS_WITH_BREAKS, 30.0, false),
                row("V3 D5", 720, load(LIFT_FLOOR_TO_WAIST, 8, 20), V3, EXCEEDS, 7.0, false),
                row("V4 D1", 480, climb(CLIMB_LADDER, 120, null, 240), V4, EXCEEDS, null, false),
                row("V4 D2", 480, time(KNEEL, 90, null), V4, EXCEEDS, 0.0, false),
                row("V4 D3", 480, force(PULL, 220, 30), V4, EXCEEDS, 150.0, false),
                row("V4 D4", 480, load(CARRY, 15, 180), V4, EXCEEDS, 3.5, true),
                row("V4 D5", 480, time(STAND, 170, null), V4, FITS_WITH_BREAKS, 45.0, false),
                row("V5 D1", 480, time(GRIP, 45, null), V5, EXCEEDS, 5.0, false),
                row("V5 D2", 480, load(HANDLE, 2.6, 90), V5, EXCEEDS, 2.0, false),
                row("V5 D3", 480, load(LIFT_FLOOR_TO_WAIST, 14, 40), V5, EXCEEDS, 8.0, false),
                row("V5 D4", 480, time(FINGER, 180, null), V5, FITS, null, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theStartMatchesOfTheWorkedCasesAreAsPrinted(
            String duty, int shift, Demand demand, CapacityNow now, Match match, Double figure, boolean estimated) {
        Matched matched = Matching.match(demand, null, shift, now);
        assertThat(matched.match()).isEqualTo(match);
        assertThat(Given.figure(matched)).isEqualTo(figure);
        assertThat(matched.estimated()).isEqualTo(estimated);
    }

    private static Arguments row(
            String duty, int shift, Demand demand, CapacityNow now, Match match, Double figure, boolean estimated) {
        return Arguments.of(duty, shift, demand, now, match, figure, estimated);
    }
}
