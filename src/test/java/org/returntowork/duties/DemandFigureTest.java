package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandFigureTest {

    @ParameterizedTest
    @CsvSource({
        "LIFT_OVERHEAD, LOAD FREQUENCY MINUTES TIMES REPETITIONS FROM TO",
        "CARRY, LOAD FREQUENCY MINUTES TIMES REPETITIONS FROM TO",
        "PUSH, FORCE FREQUENCY MINUTES TIMES",
        "GRIP, FORCE FREQUENCY MINUTES BOUT TIMES REPETITIONS",
        "SIT, MINUTES BOUT",
        "KEYBOARD, MINUTES BOUT REPETITIONS",
        "HANDLE, LOAD FREQUENCY MINUTES BOUT TIMES REPETITIONS",
        "CLIMB_LADDER, MINUTES BOUT TIMES TO"
    })
    void aKindIsAskedForItsOwnFigures(DemandKind kind, String figures) {
        assertThat(Arrays.stream(DemandFigure.values())
                        .filter(figure -> figure.isOf(kind))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(figures);
    }

    @Test
    void itsKindsAreNamedAsAPageNamesAnswers() {
        assertThat(DemandFigure.FORCE.kinds()).isEqualTo("PUSH|PULL|GRIP|PINCH");
    }
}
