package org.returntowork.scores;

import java.util.List;
import org.returntowork.charts.Drawing;
import org.returntowork.charts.Drawing.Anchor;
import org.returntowork.charts.Glyph;
import org.returntowork.charts.Path;
import org.returntowork.charts.Sketch;
import org.returntowork.measures.Change;
import org.returntowork.measures.Judgement;
import org.returntowork.measures.Measure;

/**
 * Draws one score from 0 to 10, a column for each time of asking, on the band that its measurement error makes around the
 * start: a mark within the band is hollow, as the change may be chance, one that can be told from it is full. Lengths in
 * pixels, scores in points; measurement errors as {@link Measure} gives them.
 */
class ScoreDrawing {

    private static final int WIDTH = 280;
    private static final int LEFT = 24;
    private static final int RIGHT = 4;
    private static final int TOP = 14;
    private static final int HEIGHT = 100;
    private static final int FOOT = 22;
    private static final int HIGHEST = 10;
    private static final int STEP = 5;
    private static final double MARK = 4.5;

    /** From here on there is no room above the mark. */
    private static final int HIGH = 9;

    private final Scores.Line line;
    private final List<String> columns;
    private final List<String> figures;
    private final Sketch sketch = new Sketch();

    /**
     * @param line with a start, of a measure whose error is known
     * @param columns what each time of asking is called
     * @param figures the values as they are written
     */
    ScoreDrawing(Scores.Line line, List<String> columns, List<String> figures) {
        this.line = line;
        this.columns = columns;
        this.figures = figures;
    }

    /** The foot of the band, in points. */
    double least() {
        return Math.max(0, line.start() - line.measure().measurementError());
    }

    /** The head of the band, in points. */
    double most() {
        return Math.min(HIGHEST, line.start() + line.measure().measurementError());
    }

    Drawing drawing(String title, String description) {
        sketch.draw("error", Path.box(LEFT, y(most()), WIDTH - LEFT - RIGHT, y(least()) - y(most())));
        for (int value = 0; value <= HIGHEST; value += STEP) {
            sketch.draw("grid", Path.across(LEFT, WIDTH - RIGHT, y(value)));
            sketch.write("quiet", LEFT - 6, y(value) + 4, Anchor.END, String.valueOf(value));
        }
        sketch.draw("start", Path.across(LEFT, WIDTH - RIGHT, y(line.start())));
        for (int i = 1; i < line.values().size(); i++) {
            if (line.values().get(i - 1) != null && line.values().get(i) != null) {
                step(i - 1, i);
            }
        }
        for (int i = 0; i < line.values().size(); i++) {
            sketch.write("quiet", x(i), TOP + HEIGHT + 16, Anchor.MIDDLE, columns.get(i));
            if (line.values().get(i) != null) {
                mark(i, line.values().get(i));
            }
        }
        return sketch.finish(WIDTH, TOP + HEIGHT + FOOT, title, description);
    }

    private void step(int from, int to) {
        sketch.draw(
                "line score",
                "M" + x(from) + " " + y(line.values().get(from)) + "L" + x(to) + " "
                        + y(line.values().get(to)));
    }

    private void mark(int i, double value) {
        String style = beyondError(i, value) ? "dots score" : "dots score within";
        sketch.draw(style, Glyph.CIRCLE.at(x(i), y(value), MARK), columns.get(i) + ": " + figures.get(i));
        sketch.write("strong", x(i), value >= HIGH ? y(value) + 18 : y(value) - 9, Anchor.MIDDLE, figures.get(i));
    }

    /** The last value is judged as finely as in the table. */
    private boolean beyondError(int i, double value) {
        boolean last =
                line.values().subList(i + 1, line.values().size()).stream().allMatch(later -> later == null);
        Change change =
                last && line.change() != null ? line.change() : line.measure().change(line.start(), value);
        return change.judgement() != Judgement.NO_DETECTABLE_CHANGE;
    }

    private double x(int column) {
        double width = (double) (WIDTH - LEFT - RIGHT) / columns.size();
        return Math.round((LEFT + width * (column + 0.5)) * 10) / 10.0;
    }

    private static double y(double value) {
        return Math.round((TOP + HEIGHT - value / HIGHEST * HEIGHT) * 10) / 10.0;
    }
}
