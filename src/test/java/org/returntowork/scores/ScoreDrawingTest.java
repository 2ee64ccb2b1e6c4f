package org.returntowork.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.returntowork.charts.Drawing;
import org.returntowork.measures.Change;
import org.returntowork.measures.Measure;

class ScoreDrawingTest {

    private static Scores.Line line(Measure measure, Double... values) {
        Double now = Stream.of(values)
                .filter(value -> value != null)
                .reduce((one, two) -> two)
                .orElseThrow();
        return new Scores.Line(measure, null, Arrays.asList(values), values[0], now, measure.change(values[0], now));
    }

    private static Drawing drawing(Scores.Line line) {
        List<String> columns =
                List.of("Start", "Week 4", "Week 12").subList(0, line.values().size());
        return new ScoreDrawing(
                        line,
                        columns,
                        line.values().stream().map(String::valueOf).toList())
                .drawing("Pain", "How it was");
    }

    private static List<String> paths(Drawing drawing, String style) {
        return drawing.shapes().stream()
                .filter(shape -> shape.style().equals(style))
                .map(Drawing.Shape::path)
                .toList();
    }

    @Test
    void theBandLiesTheMeasurementErrorAboveAndBelowTheStart() {
        Drawing drawing = drawing(line(Measure.FUNCTION, 4.0, 6.0));

        assertThat(paths(drawing, "error")).containsExactly("M24 54h252v40h-252z");
        assertThat(paths(drawing, "start")).containsExactly("M24 74H276");
        assertThat(drawing.shapes().get(0).style()).isEqualTo("error");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 3", "9.5, 7.5, 10"})
    void theBandEndsWhereTheScaleDoes(double start, double least, double most) {
        ScoreDrawing drawing = new ScoreDrawing(line(Measure.FUNCTION, start, start), List.of(), List.of());

        assertThat(drawing.least()).isEqualTo(least);
        assertThat(drawing.most()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION, 4, 5.99, 0",
        "FUNCTION, 4, 6, 1",
        "FUNCTION, 4, 2, 1",
        "WORK_ABILITY, 4, 5, 0",
        "PAIN, 4, 2, 1"
    })
    void aMarkIsFullWhereTheChangeCanBeToldFromChance(Measure measure, double start, double later, int full) {
        Drawing drawing = drawing(line(measure, start, later));

        assertThat(paths(drawing, "dots score")).hasSize(full);
        assertThat(paths(drawing, "dots score within")).hasSize(2 - full);
    }

    @Test
    void theLastMarkIsJudgedAsFinelyAsInTheTable() {
        Change finer = Measure.FUNCTION.change(2.33, 4.33);
        Scores.Line line = new Scores.Line(Measure.FUNCTION, null, List.of(2.34, 4.33), 2.34, 4.33, finer);

        assertThat(paths(drawing(line), "dots score")).hasSize(1);
    }

    @Test
    void aMissingValueIsAGap() {
        Drawing drawing = drawing(line(Measure.PAIN, 4.0, null, 1.0));

        assertThat(paths(drawing, "line score")).isEmpty();
        assertThat(paths(drawing, "dots score")).hasSize(1);
        assertThat(drawing.words())
                .extracting(Drawing.Text::text)
                .contains("Week 4", "1.0")
                .doesNotContain("null");
    }

    @Test
    void nothingIsWrittenOutsideThePicture() {
        Drawing drawing = drawing(line(Measure.PAIN, 10.0, 0.0, 9.0));

        assertThat(drawing.words()).allMatch(word -> word.y() > 8 && word.y() < drawing.height());
        assertThat(drawing.width()).isLessThanOrEqualTo(290);
    }
}
