package org.returntowork.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.returntowork.charts.Glyph;
import org.returntowork.progress.CourseOfReturn.Happening;

/** What the marks of a course mean, as far as there are some: in the picture a mark keeps its word only where there is room. */
record CourseLegend(CourseOfReturn course, CourseWords words) {

    /** Of the square that a mark is drawn in, in pixels. */
    static final int SIDE = 12;

    List<CourseChart.Marks> marks() {
        Map<String, Map<String, CourseChart.Mark>> lanes = new TreeMap<>();
        course.happenings().stream()
                .filter(happening -> !happening.lasting())
                .forEach(happening -> lanes.computeIfAbsent(CourseLanes.lane(happening), lane -> new LinkedHashMap<>())
                        .putIfAbsent(happening.word(), mark(happening)));
        return lanes.entrySet().stream()
                .map(lane -> new CourseChart.Marks(
                        words.of("lane." + lane.getKey()),
                        List.copyOf(lane.getValue().values())))
                .toList();
    }

    private CourseChart.Mark mark(Happening happening) {
        Glyph glyph = CourseLanes.glyph(happening.word());
        String style = "mark " + CourseLanes.lane(happening) + (glyph.open() ? " open" : "");
        return new CourseChart.Mark(
                style, glyph.at(SIDE / 2.0, SIDE / 2.0, CourseLanes.RADIUS), words.brief(happening));
    }
}
