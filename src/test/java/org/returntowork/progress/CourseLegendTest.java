package org.returntowork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.progress.CourseOfReturn.Beside;

class CourseLegendTest {

    @Test
    void eachKindOfMarkIsExplainedOnce() {
        CourseOfReturn course = new CourseExample(2)
                .mornings(2, 2, 2)
                .beside("2026-05-04", null, Beside.DECISION, "HOLD", null)
                .beside("2026-05-05", null, Beside.DECISION, "HOLD", null)
                .beside("2026-05-06", null, Beside.DECISION, "COMPLETE", null)
                .beside("2026-05-06", null, Beside.BEYOND_PLAN, "HEAVIER", "Move patients")
                .beside("2026-05-05", "2026-05-08", Beside.LATE, null, "Ceiling lift")
                .course();

        List<CourseChart.Marks> legend = new CourseLegend(course, CourseExample.words(false)).marks();

        assertThat(legend).extracting(CourseChart.Marks::lane).containsExactly("beyond the plan", "decisions");
        assertThat(legend.get(1).marks())
                .extracting(CourseChart.Mark::says, CourseChart.Mark::style)
                .containsExactly(tuple("stay", "mark decisions"), tuple("complete", "mark decisions open"));
        assertThat(legend.get(0).marks()).extracting(CourseChart.Mark::says).containsExactly("heavier");
    }
}
