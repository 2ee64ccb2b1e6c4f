package org.returntowork.ergonomics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A published table transcribed a second time, one cell a line: where it stands, and last its value. */
record Cells(String name, List<int[]> lines) {

    static Cells of(String name) {
        try {
            return new Cells(
                    name,
                    Files.readAllLines(Path.of("src/test/resources/ergonomics", name + ".csv")).stream()
                            .skip(1)
                            .map(line -> Arrays.stream(line.split(","))
                                    .mapToInt(Integer::parseInt)
                                    .toArray())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds each cell against what the code reads there. */
    void areAll(int size, ToIntFunction<int[]> read) {
        assertThat(lines).as("cells of " + name).hasSize(size);
        assertThat(lines)
                .allSatisfy(cell -> assertThat(read.applyAsInt(cell))
                        .as(name + " at " + Arrays.toString(Arrays.copyOf(cell, cell.length - 1)))
                        .isEqualTo(cell[cell.length - 1]));
    }
}
