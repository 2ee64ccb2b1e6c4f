package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

    @ParameterizedTest
    @CsvSource({
        "10, 75, LIFT_FLOOR_TO_WAIST",
        "75, 10, LIFT_FLOOR_TO_WAIST",
        "20, 140, LIFT_FLOOR_TO_WAIST",
        "49, 100, LIFT_FLOOR_TO_WAIST",
        "60, 75, LIFT_FLOOR_TO_WAIST",
        "50, 76, LIFT_WAIST_TO_SHOULDER",
        "60, 120, LIFT_WAIST_TO_SHOULDER",
        "100, 140, LIFT_WAIST_TO_SHOULDER",
        "100, 141, LIFT_OVERHEAD",
        "150, 180, LIFT_OVERHEAD"
    })
    void theHeightsSayWhichKindOfLiftItIs(int from, int to, DemandKind expected) {
        assertThat(DemandKind.liftBetween(from, to)).isEqualTo(expected);
        assertThat(new Demand(null, null, 8.0, null, null, null, null, null, from, to).kind())
                .isEqualTo(expected);
    }

    @Test
    void withoutHeightsOrALoadTheKindStaysOpen() {
        assertThat(new Demand(null, null, 8.0, null, null, null, null, null, null, 100).kind())
                .isNull();
        assertThat(new Demand(null, null, null, null, null, null, null, null, 10, 100).kind())
                .isNull();
    }

    @Test
    void aKindThatWasChosenIsNotChangedByTheHeights() {
        assertThat(new Demand(DemandKind.CARRY, null, 8.0, null, null, null, null, null, 10, 100).kind())
                .isEqualTo(DemandKind.CARRY);
    }

    @Test
    void aSpareRowIsBlankAndAnyFigureMakesItARow() {
        assertThat(new Demand(null, null, null, null, null, null, null, null, null, null).isBlank())
                .isTrue();
        assertThat(new Demand(null, null, null, null, null, null, 3, null, null, null).isBlank())
                .isFalse();
    }

    @Test
    void limitsLowerWhatTheDemandAsksAndFillWhatItLeavesOpen() {
        Demand pick = new Demand(DemandKind.LIFT_OVERHEAD, Side.RIGHT, 10.0, null, 60, null, 10, 10, 150, 180);

        Demand left = pick.within(new Limits(5.0, 90, 45, 15, 20, 150));

        assertThat(left)
                .isEqualTo(new Demand(DemandKind.LIFT_OVERHEAD, Side.RIGHT, 5.0, null, 45, 15, 10, 10, 150, 150));
        assertThat(pick.within(Limits.NONE)).isEqualTo(pick);
        assertThat(pick.within(null)).isEqualTo(pick);
    }

    @Test
    void aLoadLimitDoesNotGiveALoadToWhatHasNone() {
        Limits limits = new Limits(5.0, 90, null, null, null, null);
        Demand stand = new Demand(DemandKind.STAND, null, null, null, 60, null, null, null, null, null);
        Demand handle = new Demand(DemandKind.HANDLE, null, null, null, 60, null, null, null, null, null);
        Demand pen = new Demand(DemandKind.GRIP, null, null, null, 30, null, null, null, null, null);
        Demand push = new Demand(DemandKind.PUSH, null, null, null, 30, null, null, null, null, null);

        assertThat(stand.within(limits)).isEqualTo(stand);
        assertThat(handle.within(limits)).isEqualTo(handle);
        assertThat(pen.within(limits)).isEqualTo(pen);
        assertThat(push.within(limits).forceN()).isEqualTo(90);
    }
}
