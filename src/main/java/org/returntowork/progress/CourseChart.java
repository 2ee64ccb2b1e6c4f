package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.charts.Drawing;

/**
 * The course of a return as therapist and patient look at it: one sentence, the picture, what its marks mean, and the
 * same as a table. Clinical.
 */
public record CourseChart(String sentence, Drawing drawing, List<Marks> marks, List<Group> table) {

    /** The kinds of marks of one lane. */
    public record Marks(String lane, List<Mark> marks) {}

    /** @param path in a square of 12 by 12 pixels */
    public record Mark(String style, String path, String says) {}

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
