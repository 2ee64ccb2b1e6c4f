package org.returntowork.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * The course of a return, shift by shift, with what was decided and what went wrong beside it. What was not logged, or
 * not yet answered, stays a gap; what was corrected has its corrected value. Clinical.
 *
 * @param stretches the stages in force one after the other, at least one
 * @param shifts those that are over, or logged already, oldest first
 * @param happenings oldest first
 */
public record CourseOfReturn(List<Stretch> stretches, List<ShiftPoint> shifts, List<Happening> happenings) {

    /** Mornings from this much above the baseline are raised. */
    static final int RAISED = 2;

    public CourseOfReturn {
        stretches = List.copyOf(stretches);
        shifts = List.copyOf(shifts);
        happenings = List.copyOf(happenings);
    }

    /**
     * One run of a stage.
     *
     * @param to its last day so far
     * @param baseline what mornings are held against, 0 to 10
     */
    public record Stretch(int stage, String name, LocalDate from, LocalDate to, int baseline) {

        /** From here on a morning is raised. */
        public int raisedFrom() {
            return baseline + RAISED;
        }
    }

    /**
     * One shift; scores run 0 to 10, and are null where none was given.
     *
     * @param plannedMinutes 0 for a day that was not planned
     * @param workedMinutes null where nothing was logged
     */
    public record ShiftPoint(
            LocalDate date,
            int plannedMinutes,
            Integer workedMinutes,
            Integer painBefore,
            Integer painPeak,
            Integer painNextMorning,
            Integer effort,
            boolean corrected) {

        public boolean logged() {
            return workedMinutes != null;
        }
    }

    /** What can happen beside the shifts. */
    public enum Beside {
        DECISION,
        BEYOND_PLAN,
        LATE,
        OUT_OF_USE
    }

    /**
     * What happened on a day, or lasted for some.
     *
     * @param until the first day it was over; null for what has no duration, and while it lasts
     * @param word which decision, or which kind of work beyond the plan; else null
     * @param about the duty, or the modification; null where neither
     */
    public record Happening(LocalDate on, LocalDate until, Beside what, String word, String about) {

        public boolean lasting() {
            return what == Beside.LATE || what == Beside.OUT_OF_USE;
        }
    }

    LocalDate first() {
        return stretches.get(0).from();
    }

    Stretch present() {
        return stretches.get(stretches.size() - 1);
    }

    /** The stretch that a day belongs to: the last that had begun. */
    Stretch on(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> !stretch.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(stretches.get(0));
    }
}
