package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyTableTest {

    private static final Path COLUMNS = Path.of("src/test/resources/ergonomics/frequency-multipliers.csv");

    private static final int NAMES = 2;

    static Stream<Arguments> cells() throws IOException {
        List<String[]> lines = Files.readAllLines(COLUMNS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(","))
                .toList();
        String[] rows = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(column -> IntStream.range(NAMES, rows.length)
                        .mapToObj(i -> Arguments.of(
                                LiftingDuration.valueOf(column[0]),
                                column[1].equals("low"),
                                Double.parseDouble(rows[i]),
                                Double.parseDouble(column[i]))));
    }

    @Test
    void theTranscriptionHasEveryCell() throws IOException {
        assertThat(cells()).hasSize(3 * 2 * 18);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsAsPublished(LiftingDuration duration, boolean low, double frequency, double published) {
        assertThat(FrequencyTable.multiplier(frequency, duration, low)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "0.35, SHORT, true, 0.985",
        "2.4, LONG, false, 0.61",
        "5.3333333333333, SHORT, false, 0.7833333333",
        "3.3333333333333, MODERATE, true, 0.7666666667",
        "14.5, SHORT, false, 0.295",
        "9.75, MODERATE, true, 0.27",
    })
    void betweenTwoRowsItIsTheirShare(double frequency, LiftingDuration duration, boolean low, double expected) {
        assertThat(FrequencyTable.multiplier(frequency, duration, low)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, SHORT, 1.00", "0.1, MODERATE, 0.95", "0.1999, LONG, 0.85"})
    void fewerThanALiftInFiveMinutesCountAsThat(double frequency, LiftingDuration duration, double expected) {
        assertThat(FrequencyTable.multiplier(frequency, duration, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT, true, 12, 0.37",
        "SHORT, false, 15, 0.28",
        "MODERATE, true, 10, 0.26",
        "MODERATE, false, 12, 0.21",
        "LONG, true, 8, 0.18",
        "LONG, false, 10, 0.13",
    })
    void justAboveTheMostOfItsColumnNothingIsLeft(
            LiftingDuration duration, boolean low, double most, double multiplier) {
        assertThat(FrequencyTable.multiplier(most, duration, low)).isEqualTo(multiplier);
        assertThat(FrequencyTable.multiplier(most + 0.001, duration, low)).isZero();
    }
}
