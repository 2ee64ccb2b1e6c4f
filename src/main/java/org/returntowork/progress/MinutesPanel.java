package org.returntowork.progress;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.returntowork.charts.Drawing.Anchor;
import org.returntowork.charts.Panel;
import org.returntowork.charts.Path;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;

/** Minutes worked, as bars within the minutes planned; a shift without an entry is an empty, broken frame. */
record MinutesPanel(CourseCanvas canvas, Panel panel) {

    private static final int HOUR = 60;

    /** Of a day's column that its bar takes. */
    private static final double SHARE = 0.8;

    /** The most minutes of any shift, in whole hours. */
    static int greatest(CourseOfReturn course) {
        int most = course.shifts().stream()
                .mapToInt(shift -> Math.max(shift.plannedMinutes(), worked(shift)))
                .max()
                .orElse(0);
        return Math.max(HOUR, (most + HOUR - 1) / HOUR * HOUR);
    }

    void draw() {
        int greatest = (int) panel.greatest();
        canvas.ticks(panel, List.of(0, greatest), minutes -> canvas.words().of("hours", minutes / HOUR));
        double end = canvas.days().right() + 6;
        canvas.sketch()
                .draw("planned", bars(ShiftPoint::logged, ShiftPoint::plannedMinutes))
                .draw("unlogged", bars(shift -> !shift.logged(), ShiftPoint::plannedMinutes))
                .draw("worked", bars(ShiftPoint::logged, MinutesPanel::worked))
                .draw("nothing", nothingWorked());
        legend("worked", panel.top() + 10, end);
        legend("planned", panel.top() + 27, end);
        if (canvas.course().shifts().stream().anyMatch(shift -> !shift.logged())) {
            legend("unlogged", panel.top() + 44, end);
        }
    }

    private void legend(String style, double y, double x) {
        canvas.sketch().draw(style, Path.box(x + 4, y - 6, 10, 12));
        canvas.sketch()
                .write("label", x + 23, y + 4, Anchor.START, canvas.words().of(style));
    }

    private String bars(Predicate<ShiftPoint> which, ToIntFunction<ShiftPoint> minutes) {
        return canvas.course().shifts().stream()
                .filter(which)
                .map(shift -> bar(shift, minutes.applyAsInt(shift)))
                .collect(Collectors.joining());
    }

    private String bar(ShiftPoint shift, int minutes) {
        double width = canvas.days().day() * SHARE;
        double x = canvas.days().x(shift.date()) - width / 2;
        return Path.box(x, panel.y(minutes), width, panel.bottom() - panel.y(minutes));
    }

    /** A shift of 0 minutes is a stroke at the foot: worked was nothing, which is not the same as nothing known. */
    private String nothingWorked() {
        double half = canvas.days().day() * SHARE / 2;
        return canvas.course().shifts().stream()
                .filter(shift -> shift.logged() && worked(shift) == 0)
                .map(shift -> canvas.days().x(shift.date()))
                .map(x -> Path.across(x - half, x + half, panel.bottom()))
                .collect(Collectors.joining());
    }

    private static int worked(ShiftPoint shift) {
        return shift.logged() ? shift.workedMinutes() : 0;
    }
}
