package org.returntowork.progress;

import org.springframework.stereotype.Component;

/** Makes the chart of a return's course in the reader's words. */
@Component
public class CourseCharts {

    private final Words words;

    CourseCharts(Words words) {
        this.words = words;
    }

    /** @param own whether it is the reader's own return */
    public CourseChart of(CourseOfReturn course, boolean own) {
        CourseWords said = new CourseWords(words, own);
        String sentence = new CourseSentence(course).in(said);
        return new CourseChart(
                sentence,
                new CourseDrawing(course, said).drawing(sentence),
                new CourseLegend(course, said).marks(),
                new CourseTable(course, said).groups());
    }
}
