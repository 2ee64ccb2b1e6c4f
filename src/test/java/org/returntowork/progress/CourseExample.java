package org.returntowork.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.returntowork.progress.CourseOfReturn.Beside;
import org.returntowork.progress.CourseOfReturn.Happening;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;
import org.returntowork.progress.CourseOfReturn.Stretch;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A course written down shift by shift, from Monday 4 May on, five shifts a week of 240 minutes. */
class CourseExample {

    static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private final List<ShiftPoint> shifts = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final int baseline;
    private LocalDate day = MONDAY;

    CourseExample(int baseline) {
        this.baseline = baseline;
    }

    CourseExample morning(Integer morning) {
        return shift(240, 2, 4, morning, 3, false);
    }

    CourseExample mornings(Integer... mornings) {
        List.of(mornings).forEach(this::morning);
        return this;
    }

    CourseExample notLogged() {
        return shift(null, null, null, null, null, false);
    }

    CourseExample shift(
            Integer worked, Integer before, Integer peak, Integer morning, Integer effort, boolean corrected) {
        shifts.add(new ShiftPoint(day, 240, worked, before, peak, morning, effort, corrected));
        day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
        return this;
    }

    CourseExample beside(String on, String until, Beside what, String word, String about) {
        happenings.add(
                new Happening(LocalDate.parse(on), until == null ? null : LocalDate.parse(until), what, word, about));
        return this;
    }

    /** As one stage. */
    CourseOfReturn course() {
        LocalDate last =
                shifts.isEmpty() ? MONDAY : shifts.get(shifts.size() - 1).date();
        return new CourseOfReturn(List.of(new Stretch(1, "Half days", MONDAY, last, baseline)), shifts, happenings);
    }

    /** As two stages, the second from that day on. */
    CourseOfReturn courseInTwo(String secondFrom) {
        LocalDate second = LocalDate.parse(secondFrom);
        return new CourseOfReturn(
                List.of(
                        new Stretch(1, "Half days", MONDAY, second.minusDays(1), baseline),
                        new Stretch(2, "Most of the day", second, day.minusDays(1), baseline + 1)),
                shifts,
                happenings);
    }

    static CourseWords words(boolean own) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new CourseWords(new Words(messages, null), own);
    }
}
