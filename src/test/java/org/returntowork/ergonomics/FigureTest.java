package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How results are written for programs. */
class FigureTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void aResultIsWrittenInSixFiguresWithoutTheNoiseBehindThem() {
        assertThat(json.writeValueAsString(new LiftMultipliers(1 - 0.0075 * 26, 10 / 23.0, 1, 0, 0.1 + 0.2, 0.95)))
                .isEqualTo("{\"hm\":0.805,\"vm\":0.434783,\"dm\":1.0,\"am\":0.0,\"fm\":0.3,\"cm\":0.95}");
        assertThat(json.writeValueAsString(new TaskLimit(22.999999999, 1234.5678, 1e-7 / 3, null, List.of())))
                .isEqualTo("{\"frequencyIndependentLimit\":23.0,\"singleTaskLimit\":1234.57,"
                        + "\"frequencyIndependentIndex\":3.33333E-8,\"singleTaskIndex\":null,\"noLoad\":[]}");
    }

    @Test
    void whatTheManualRoundsStaysAsItPrintsIt() {
        LiftLimit printed = Lifting.us()
                .load(44)
                .at(23, 15)
                .travel(48)
                .coupling(Coupling.FAIR)
                .manual()
                .origin();

        assertThat(json.writeValueAsString(printed))
                .startsWith("{\"recommendedWeightLimit\":16.3,\"liftingIndex\":2.7,"
                        + "\"multipliers\":{\"hm\":0.44,\"vm\":0.89,\"dm\":0.86,\"am\":1.0,\"fm\":1.0,\"cm\":0.95}");
    }
}
