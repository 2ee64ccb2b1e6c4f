package org.returntowork.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.returntowork.charts.Drawing.Anchor;
import org.returntowork.charts.Glyph;
import org.returntowork.charts.Path;
import org.returntowork.charts.Scale;
import org.returntowork.charts.Sketch;
import org.returntowork.progress.CourseOfReturn.Beside;
import org.returntowork.progress.CourseOfReturn.Happening;

/**
 * What happened beside the shifts: a lane for decisions, one for work beyond the plan, and one for each modification that
 * was not there.
 */
class CourseLanes {

    private static final int HEIGHT = 20;
    static final double RADIUS = 4.5;

    /** Between a mark and its word. */
    private static final int APART = 4;

    private final CourseCanvas canvas;

    /** By the style, and what it is about where each has its own. */
    private final Map<String, List<Happening>> lanes = new TreeMap<>();

    CourseLanes(CourseCanvas canvas) {
        this.canvas = canvas;
        canvas.course()
                .happenings()
                .forEach(each -> lanes.computeIfAbsent(lane(each), lane -> new ArrayList<>())
                        .add(each));
    }

    static String lane(Happening happening) {
        return switch (happening.what()) {
            case BEYOND_PLAN -> "beyond";
            case DECISION -> "decisions";
            case LATE, OUT_OF_USE -> "missing " + happening.about();
        };
    }

    int height() {
        return lanes.size() * HEIGHT;
    }

    /** @param from where the lines begin that lead down to marks, in pixels */
    void draw(double top, double from) {
        double middle = top + HEIGHT / 2.0;
        String before = null;
        for (Map.Entry<String, List<Happening>> lane : lanes.entrySet()) {
            String style = lane.getKey().split(" ")[0];
            if (!style.equals(before)) {
                String name = canvas.words().of("lane." + style);
                canvas.sketch().write("label", canvas.days().right() + 6, middle + 4, Anchor.START, name);
            }
            if (style.equals("missing")) {
                bars(lane.getValue(), middle);
            } else {
                marks(style, lane.getValue(), middle, from);
            }
            before = style;
            middle += HEIGHT;
        }
    }

    private void marks(String style, List<Happening> happenings, double middle, double from) {
        Scale days = canvas.days();
        double free = days.left();
        for (int i = 0; i < happenings.size(); i++) {
            Happening each = happenings.get(i);
            double x = days.x(each.on());
            double next =
                    i + 1 < happenings.size() ? days.x(happenings.get(i + 1).on()) - RADIUS : days.right();
            Glyph glyph = glyph(each.word());
            canvas.sketch()
                    .draw("guide", Path.down(x, from, middle - RADIUS))
                    .draw(
                            "mark " + style + (glyph.open() ? " open" : ""),
                            glyph.at(x, middle, RADIUS),
                            canvas.words().dated(each));
            free = word(canvas.words().brief(each), x, middle + 4, free, next);
        }
    }

    /**
     * A word beside a mark: behind it up to the next, else before it where nothing stands yet, else none.
     *
     * @return from where on something can be written
     */
    private double word(String word, double x, double y, double free, double next) {
        double width = Sketch.widthOf(word);
        double after = x + RADIUS + APART;
        double before = x - RADIUS - APART;
        if (after + width <= next) {
            canvas.sketch().write("quiet", after, y, Anchor.START, word);
            return after + width;
        }
        if (before - width >= free) {
            canvas.sketch().write("quiet", before, y, Anchor.END, word);
        }
        return after;
    }

    /** The modification's name stands beside its last bar, on the side where there is more room. */
    private void bars(List<Happening> happenings, double middle) {
        Scale days = canvas.days();
        double first = days.right();
        double last = days.left();
        for (Happening each : happenings) {
            double start = Math.max(days.left(), days.start(each.on()));
            double end = each.until() == null ? days.right() : Math.min(days.right(), days.start(each.until()));
            String style = each.what() == Beside.LATE ? "bar late" : "bar outofuse";
            canvas.sketch()
                    .draw(
                            style,
                            Path.box(start, middle - RADIUS, Math.max(2, end - start), 2 * RADIUS),
                            canvas.words().dated(each));
            first = Math.min(first, start);
            last = Math.max(last, end);
        }
        String name = happenings.get(0).about();
        boolean right = days.right() - last >= first - days.left();
        double x = right ? last + APART : first - APART;
        canvas.sketch().writeBeside("quiet", x, middle + 4, right, days.left(), days.right(), name);
    }

    /** By its form alone one decision is told from another, and one kind of work beyond the plan. */
    static Glyph glyph(String word) {
        return switch (word) {
            case "UPGRADE" -> Glyph.UP;
            case "STEP_BACK" -> Glyph.DOWN;
            case "HOLD" -> Glyph.BAR;
            case "STOP" -> Glyph.CROSS;
            case "COMPLETE" -> Glyph.CHECK;
            case "REVISE_PLAN", "NEW_PLAN", "NOT_IN_PLAN" -> Glyph.DIAMOND;
            case "RESUME", "LONGER" -> Glyph.RIGHT;
            case "CLOSE", "HEAVIER" -> Glyph.SQUARE;
            default -> Glyph.CIRCLE;
        };
    }
}
