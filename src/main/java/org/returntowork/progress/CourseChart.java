package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.charts.Drawing;

/**
 * The course of a return as therapist and patient look at it: one sentence, the picture, and the same as a table.
 * Clinical.
 */
public record CourseChart(String sentence, Drawing drawing, List<Group> table) {

    /** The rows of one stretch. */
    public record Group(String heading, List<Row> rows) {}

    /**
     * One day; what was not given is a word or a dash, never 0.
     *
     * @param shift whether there was one; otherwise only the notes tell something
     */
    public record Row(
            LocalDate date,
            boolean shift,
            String before,
            String peak,
            String morning,
            String effort,
            String minutes,
            List<String> notes) {}
}
