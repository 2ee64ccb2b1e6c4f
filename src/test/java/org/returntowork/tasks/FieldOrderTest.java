package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order a page says what is to be mended. */
class FieldOrderTest {

    record Demand(Double loadKg, Integer minutes) {}

    record Duty(String name, List<Demand> demands, String reason) {}

    record Job(String title, List<Duty> duties, String signature) {}

    @Test
    void fieldsComeAsTheFormAsksForThemAndRowsByNumber() {
        List<String> asked = List.of(
                "title",
                "duties",
                "duties[0].name",
                "duties[2].demands[0].loadKg",
                "duties[2].demands[0].minutes",
                "duties[2].demands[1].loadKg",
                "duties[2].reason",
                "duties[10].name",
                "signature",
                "somethingElse");

        assertThat(Stream.of(4, 9, 0, 7, 2, 8, 6, 1, 5, 3).map(asked::get).sorted(new FieldOrder(Job.class)))
                .containsExactlyElementsOf(asked);
    }
}
