package org.returntowork.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.duties.DemandKind.CARRY;
import static org.returntowork.duties.DemandKind.KNEEL;
import static org.returntowork.duties.DemandKind.STAND;
import static org.returntowork.duties.FrequencyClass.FREQUENT;
import static org.returntowork.duties.FrequencyClass.OCCASIONAL;
import static org.returntowork.observation.Given.kilograms;
import static org.returntowork.observation.Given.minutes;
import static org.returntowork.observation.Given.notAffected;
import static org.returntowork.observation.Given.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Side;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Which rows of one test contradict themselves or each other. */
class CapacityRowsTest {

    private static List<String> wrong(Tested... rows) {
        return wrong(Stream.of(rows).map(Tested::capacity).toArray(Capacity[]::new));
    }

    private static List<String> wrong(Capacity... rows) {
        CapacityRetest form = new CapacityRetest(LocalDate.of(2026, 5, 1), List.of(rows));
        Errors errors = new BeanPropertyBindingResult(form, "form");
        CapacityRows.check(form.capacities(), errors);
        return errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getCode())
                .toList();
    }

    @Test
    void theSameKindIsThereOnceForEachSideAndFrequency() {
        assertThat(wrong(
                        kilograms(CARRY, OCCASIONAL, 8),
                        kilograms(CARRY, FREQUENT, 4),
                        on(Side.LEFT, kilograms(CARRY, OCCASIONAL, 3)),
                        minutes(STAND, 60, 20)))
                .isEmpty();
        assertThat(wrong(kilograms(CARRY, OCCASIONAL, 8), kilograms(CARRY, null, 20)))
                .containsExactly("capacities[1].kind capacity.twice");
        assertThat(wrong(minutes(STAND, 60, null), minutes(STAND, null, 20), notAffected(STAND)))
                .containsExactly("capacities[1].kind capacity.twice", "capacities[2].kind capacity.twice");
    }

    @Test
    void aRowThatSaysNothingIsNoSecondOne() {
        assertThat(wrong(kilograms(CARRY, OCCASIONAL, 8), minutes(CARRY, null, null)))
                .isEmpty();
    }

    @Test
    void whatIsNotAffectedHasNoFigure() {
        assertThat(wrong(new Capacity(KNEEL, null, null, null, null, 10, null, null, null, true)))
                .containsExactly("capacities[0].notAffected capacity.notAffectedWithFigure");
        assertThat(wrong(notAffected(KNEEL))).isEmpty();
    }

    @Test
    void noStretchIsLongerThanAllMinutes() {
        assertThat(wrong(minutes(STAND, 30, 31)))
                .containsExactly("capacities[0].longestBoutMinutes capacity.longerThanAll");
        assertThat(wrong(minutes(STAND, 30, 30))).isEmpty();
        assertThat(wrong(minutes(STAND, null, 31))).isEmpty();
    }
}
