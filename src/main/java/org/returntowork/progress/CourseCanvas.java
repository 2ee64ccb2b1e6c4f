package org.returntowork.progress;

import java.util.List;
import java.util.function.Function;
import org.returntowork.charts.Drawing.Anchor;
import org.returntowork.charts.Glyph;
import org.returntowork.charts.Panel;
import org.returntowork.charts.Path;
import org.returntowork.charts.Scale;
import org.returntowork.charts.Sketch;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;

/** What all parts of a course's picture draw on and with; lengths in pixels. */
record CourseCanvas(CourseOfReturn course, CourseWords words, Scale days, Sketch sketch) {

    /** After more days than this without a value a line does not go on. */
    private static final int LONGEST_STEP = 8;

    private static final double DOT = 2.8;

    /** Beside the days, for the names of lines. */
    static final int RIGHT = 110;

    /** At the right end of a line across, for its figure. */
    private static final int FIGURE = 28;

    /**
     * One line of a panel, told from the others by its stroke and its marks.
     *
     * @param style also the key of its name
     */
    record Series(String style, Function<ShiftPoint, Integer> value, Glyph glyph) {

        /** Null where no shift has one. */
        Integer last(CourseOfReturn course) {
            return course.shifts().stream()
                    .map(value)
                    .filter(each -> each != null)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
    }

    double width() {
        return days.right() + RIGHT;
    }

    /** At both ends: a phone begins with the right one, and shows no other where there is no room for two. */
    void heading(double y, String key) {
        String text = words.of(key);
        boolean two = 2.6 * Sketch.widthOf(text) < width();
        sketch.write(two ? "heading" : "heading near", 0, y, Anchor.START, text);
        sketch.write("heading far", width() - 2, y, Anchor.END, text);
    }

    /** A line across for each value, with its figure at both ends: a phone shows one of them. */
    void ticks(Panel panel, List<Integer> values, Function<Integer, String> figure) {
        for (int value : values) {
            sketch.draw("grid", Path.across(days.left(), days.right() - FIGURE, panel.y(value)));
            sketch.write("quiet", days.left() - 6, panel.y(value) + 4, Anchor.END, figure.apply(value));
            sketch.write("quiet", days.right() - 2, panel.y(value) + 4, Anchor.END, figure.apply(value));
        }
    }

    void line(Panel panel, Series series) {
        List<Panel.Dot> dots = course.shifts().stream()
                .map(shift -> new Panel.Dot(shift.date(), series.value().apply(shift)))
                .toList();
        sketch.draw("line " + series.style(), panel.line(dots, LONGEST_STEP));
        sketch.draw("dots " + series.style(), panel.marks(dots, series.glyph(), DOT));
    }

    /**
     * A name beside the right end, with a piece of what it names.
     *
     * @param glyph the mark on a line; null where the style is no line's
     */
    void label(String style, Glyph glyph, double y, String text) {
        double x = days.right() + 6;
        sketch.draw(style, Path.across(x, x + 18, y));
        if (glyph != null) {
            sketch.draw("dots" + style.substring("line".length()), glyph.at(x + 9, y, DOT));
        }
        sketch.write("label", x + 23, y + 4, Anchor.START, text);
    }
}
