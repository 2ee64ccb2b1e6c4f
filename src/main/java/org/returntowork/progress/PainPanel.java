package org.returntowork.progress;

import java.util.ArrayList;
import java.util.List;
import org.returntowork.charts.Apart;
import org.returntowork.charts.Glyph;
import org.returntowork.charts.Panel;
import org.returntowork.charts.Path;
import org.returntowork.progress.CourseCanvas.Series;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;

/** Pain before, at its worst and the next morning, from 0 to 10, against each stretch's baseline and raised morning. */
record PainPanel(CourseCanvas canvas, Panel panel) {

    private static final List<Series> LINES = List.of(
            new Series("before", ShiftPoint::painBefore, Glyph.SQUARE),
            new Series("morning", ShiftPoint::painNextMorning, Glyph.DIAMOND),
            new Series("peak", ShiftPoint::painPeak, Glyph.CIRCLE));

    /** Pixels from one label to the next. */
    private static final int LINE_HEIGHT = 15;

    /** A name at the right end. */
    private record Label(String style, Glyph glyph, double wanted, String text) {}

    void draw() {
        canvas.ticks(panel, panel.ticks(2), String::valueOf);
        for (Stretch stretch : canvas.course().stretches()) {
            across("baseline", stretch, stretch.baseline());
            across("raised", stretch, stretch.raisedFrom());
        }
        LINES.forEach(series -> canvas.line(panel, series));
        labels();
    }

    private void across(String style, Stretch stretch, int value) {
        double from = canvas.days().start(stretch.from());
        double to = canvas.days().end(stretch.to());
        canvas.sketch().draw(style, Path.across(from, to, panel.y(value)));
    }

    private void labels() {
        List<Label> labels = new ArrayList<>();
        for (Series series : LINES) {
            Integer last = series.last(canvas.course());
            if (last != null) {
                String text = canvas.words().of(series.style());
                labels.add(new Label("line " + series.style(), series.glyph(), panel.y(last), text));
            }
        }
        Stretch present = canvas.course().present();
        labels.add(rule("baseline", present.baseline()));
        labels.add(rule("raised", present.raisedFrom()));
        double[] places =
                Apart.of(labels.stream().map(Label::wanted).toList(), LINE_HEIGHT, panel.top(), panel.bottom());
        for (int i = 0; i < places.length; i++) {
            Label label = labels.get(i);
            canvas.label(label.style(), label.glyph(), places[i], label.text());
        }
    }

    private Label rule(String style, int value) {
        return new Label(style, null, panel.y(value), canvas.words().told(style, value));
    }
}
