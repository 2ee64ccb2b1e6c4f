package org.returntowork.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.returntowork.charts.Drawing;
import org.returntowork.charts.Drawing.Anchor;
import org.returntowork.charts.Glyph;
import org.returntowork.charts.Panel;
import org.returntowork.charts.Path;
import org.returntowork.charts.Scale;
import org.returntowork.charts.Sketch;
import org.returntowork.progress.CourseCanvas.Series;
import org.returntowork.progress.CourseOfReturn.Happening;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;

/**
 * Draws the course of a return over its days: pain, what happened beside, minutes and effort below one another, with the
 * stages as bands behind all of them. Lengths in pixels, pain and effort from 0 to 10, time in minutes.
 */
class CourseDrawing {

    private static final int WIDEST = 680;
    private static final int LEFT = 34;
    private static final int TOP = 48;
    private static final int PAIN = 170;
    private static final int SMALL = 60;
    private static final int BETWEEN = 46;
    private static final int FOOT = 26;
    private static final int NAMES = 22;
    private static final int HEADING = 16;
    private static final int GREATEST = 10;
    private static final int HARD = 7;
    private static final int MONDAYS_APART = 56;

    /** A shorter course is drawn as if it had this many days. */
    private static final int FEWEST_DAYS = 7;

    /** A day takes no more than this, so that a short course ends where its days do and a phone shows them. */
    private static final int WIDEST_DAY = 24;

    /** After so many days one is left free at the end, for the figures there. */
    private static final int DAYS_A_FREE_ONE = 20;

    private static final Series EFFORT = new Series("effort", ShiftPoint::effort, Glyph.UP);

    private final CourseOfReturn course;
    private final CourseWords words;
    private final Scale days;
    private final Sketch sketch = new Sketch();

    CourseDrawing(CourseOfReturn course, CourseWords words) {
        this.course = course;
        this.words = words;
        LocalDate last = last(course);
        long room = 2 + ChronoUnit.DAYS.between(course.first(), last) / DAYS_A_FREE_ONE;
        long count = 1 + ChronoUnit.DAYS.between(course.first(), last) + room;
        int width = (int) Math.min(WIDEST - LEFT - CourseCanvas.RIGHT, count * WIDEST_DAY);
        this.days = new Scale(course.first(), last.plusDays(room), LEFT, width);
    }

    /** The last day of anything. */
    private static LocalDate last(CourseOfReturn course) {
        return Stream.of(
                        Stream.of(
                                course.first().plusDays(FEWEST_DAYS - 1),
                                course.present().to()),
                        course.shifts().stream().map(ShiftPoint::date),
                        course.happenings().stream().map(Happening::on))
                .flatMap(Function.identity())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Drawing drawing(String sentence) {
        CourseCanvas canvas = new CourseCanvas(course, words, days, sketch);
        CourseLanes lanes = new CourseLanes(canvas);
        Panel pain = new Panel(days, TOP, PAIN, GREATEST);
        double lanesTop = pain.bottom() + 8;
        Panel minutes = new Panel(days, lanesTop + lanes.height() + BETWEEN, SMALL, MinutesPanel.greatest(course));
        Panel effort = new Panel(days, minutes.bottom() + BETWEEN, SMALL, GREATEST);
        double bottom = effort.bottom();

        bands(bottom);
        weeks(bottom);
        canvas.heading(14, "panel.pain");
        new PainPanel(canvas, pain).draw();
        lanes.draw(lanesTop, pain.top());
        canvas.heading(minutes.top() - HEADING, "panel.minutes");
        new MinutesPanel(canvas, minutes).draw();
        canvas.heading(effort.top() - HEADING, "panel.effort");
        effort(canvas, effort);
        columns(bottom);
        return sketch.finish(
                (int) canvas.width(),
                (int) Math.ceil(bottom) + FOOT,
                words.told("title"),
                sentence + " " + described());
    }

    private String described() {
        return words.of("description", course.shifts().size());
    }

    private void bands(double bottom) {
        double top = TOP - NAMES;
        for (int i = 0; i < course.stretches().size(); i++) {
            Stretch stretch = course.stretches().get(i);
            double from = days.start(stretch.from());
            double width = days.end(stretch.to()) - from;
            sketch.draw(i % 2 == 0 ? "band" : "band other", Path.box(from, top, width, bottom - top))
                    .draw("edge", Path.down(from, top, bottom))
                    .writeWithin(width - 6, "strong", from + 4, TOP - 7, names(stretch));
        }
    }

    /** Longest first, so that as much is said as fits. */
    private List<String> names(Stretch stretch) {
        return List.of(
                words.of("stage.named", stretch.stage(), stretch.name()),
                words.of("stage", stretch.stage()),
                String.valueOf(stretch.stage()));
    }

    private void weeks(double bottom) {
        for (LocalDate monday : days.mondays(MONDAYS_APART)) {
            sketch.draw("edge", Path.down(days.start(monday), bottom, bottom + 5))
                    .write("quiet", days.start(monday), bottom + 18, Anchor.START, words.shortDay(monday));
        }
    }

    private static void effort(CourseCanvas canvas, Panel panel) {
        canvas.ticks(panel, List.of(0, HARD, GREATEST), String::valueOf);
        canvas.line(panel, EFFORT);
        Integer last = EFFORT.last(canvas.course());
        if (last != null) {
            canvas.label(
                    "line effort", EFFORT.glyph(), panel.y(last), canvas.words().of("effort"));
        }
    }

    /** Pointing at a shift's column reads its figures. */
    private void columns(double bottom) {
        for (ShiftPoint shift : course.shifts()) {
            sketch.draw(
                    "column", Path.box(days.start(shift.date()), TOP, days.day(), bottom - TOP), words.figures(shift));
        }
    }
}
