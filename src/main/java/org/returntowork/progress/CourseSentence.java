package org.returntowork.progress;

import java.util.Comparator;
import java.util.List;
import org.returntowork.progress.CourseOfReturn.ShiftPoint;

/**
 * Says in one sentence or two how the mornings went; mornings are what the rules look at first. Pain from 0 to 10,
 * against the present stretch's baseline.
 */
record CourseSentence(CourseOfReturn course) {

    /** As many of the last shifts are looked at for missing entries as the rules look at. */
    private static final int RECENT = RunFacts.WINDOW;

    String in(CourseWords words) {
        List<ShiftPoint> scored = course.shifts().stream()
                .filter(shift -> shift.painNextMorning() != null)
                .toList();
        String mornings = scored.isEmpty() ? words.told("sentence.none") : mornings(scored, words);
        int missing = missing();
        return missing == 0 ? mornings : mornings + " " + words.told("sentence.missing", missing, recent().size());
    }

    private String mornings(List<ShiftPoint> scored, CourseWords words) {
        int baseline = course.present().baseline();
        ShiftPoint highest = scored.stream()
                .max(Comparator.comparing(ShiftPoint::painNextMorning))
                .orElseThrow();
        int last = scored.get(scored.size() - 1).painNextMorning();
        int calm = calm(scored, baseline);
        if (calm == scored.size()) {
            return words.told("sentence.calm", baseline, calm);
        }
        Object[] args = {
            baseline, calm > 0 ? calm : last, highest.painNextMorning(), words.day(highest.date()), last - baseline
        };
        String now = calm > 0
                ? "sentence.calmNow"
                : last >= course.present().raisedFrom() ? "sentence.raised" : "sentence.above";
        return words.told(now, args);
    }

    /** How many scored mornings in a row, the last among them, were at or below the baseline. */
    private static int calm(List<ShiftPoint> scored, int baseline) {
        int calm = 0;
        for (int i = scored.size() - 1; i >= 0 && scored.get(i).painNextMorning() <= baseline; i--) {
            calm++;
        }
        return calm;
    }

    private int missing() {
        return (int) recent().stream().filter(shift -> !shift.logged()).count();
    }

    private List<ShiftPoint> recent() {
        List<ShiftPoint> all = course.shifts();
        return all.subList(Math.max(0, all.size() - RECENT), all.size());
    }
}
