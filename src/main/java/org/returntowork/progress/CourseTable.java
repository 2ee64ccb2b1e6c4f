package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.progress.CourseOfReturn.Happening;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;

/** Writes everything that the picture shows as a table: a row for each day on which there was a shift or something else. */
record CourseTable(CourseOfReturn course, CourseWords words) {

    List<CourseChart.Group> groups() {
        Map<LocalDate, ShiftPoint> shifts =
                course.shifts().stream().collect(Collectors.toMap(ShiftPoint::date, Function.identity()));
        Map<LocalDate, List<Happening>> happenings =
                course.happenings().stream().collect(Collectors.groupingBy(Happening::on));
        TreeSet<LocalDate> days = new TreeSet<>(shifts.keySet());
        days.addAll(happenings.keySet());
        Map<Stretch, List<LocalDate>> byStretch = days.stream().collect(Collectors.groupingBy(course::on));
        return course.stretches().stream()
                .map(stretch -> new CourseChart.Group(
                        words.heading(stretch),
                        byStretch.getOrDefault(stretch, List.of()).stream()
                                .map(day -> row(day, shifts.get(day), happenings.getOrDefault(day, List.of())))
                                .toList()))
                .toList();
    }

    private CourseChart.Row row(LocalDate day, ShiftPoint shift, List<Happening> happened) {
        List<String> notes = new ArrayList<>(happened.stream().map(words::of).toList());
        if (shift == null) {
            return new CourseChart.Row(day, false, "", "", "", "", "", notes);
        }
        if (!shift.logged()) {
            notes.add(0, words.of("notLogged"));
        } else if (shift.painNextMorning() == null && shift.workedMinutes() > 0) {
            notes.add(0, words.of("noMorning"));
        }
        if (shift.corrected()) {
            notes.add(words.of("corrected"));
        }
        return new CourseChart.Row(
                day,
                true,
                words.score(shift.painBefore()),
                words.score(shift.painPeak()),
                words.score(shift.painNextMorning()),
                words.score(shift.effort()),
                words.minutes(shift),
                notes);
    }
}
