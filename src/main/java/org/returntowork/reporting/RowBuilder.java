package org.returntowork.reporting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Standing;
import org.returntowork.plan.DaysLeft;
import org.returntowork.plan.Shift;
import org.returntowork.plan.StageProgress;
import org.returntowork.plan.WorkState;

/** Makes a row of a case's facts, as far as one reader may see them. */
class RowBuilder {

    private final CaseFacts facts;
    private final Sight sight;

    RowBuilder(CaseFacts facts, Sight sight) {
        this.facts = facts;
        this.sight = sight;
    }

    ProgressRow row() {
        StageProgress course = facts.course();
        boolean stage = sight.stage();
        boolean numbered = stage && course != null && course.stage() > 0;
        return new ProgressRow(
                facts.id(),
                facts.patient(),
                facts.jobTitle(),
                facts.site(),
                stage ? place() : null,
                numbered ? course.stage() : null,
                numbered ? course.stages() : null,
                stage ? share() : null,
                sight.hoursWorked() ? worked() : null,
                sight.injury(facts.workRelated()) ? DAYS.between(facts.injuryDate(), facts.today()) : null,
                sight.planDates() && course != null ? course.planBegins() : null,
                sight.planDates() && course != null ? course.planEnds() : null,
                stage && onModifiedDuty() ? facts.nextReview() : null,
                stage ? fullDutyOn() : null,
                stage ? daysLeft() : null,
                Turns.shown(facts, sight),
                sight.modifications() ? facts.late() : null,
                sight.checkIns() ? facts.lastCheckIn() : null,
                sight.checkIns() ? facts.deviations() : null);
    }

    private Place place() {
        if (facts.standing() == Standing.CLOSED) {
            return Place.CLOSED;
        }
        StageProgress course = facts.course();
        if (course == null) {
            return facts.phase() == Phase.PLAN ? Place.PLAN_BEING_AGREED : Place.BEING_PREPARED;
        }
        return switch (course.state()) {
            case NOT_BACK_YET -> Place.STARTS_SOON;
            case STAGE, LIGHTER -> Place.AT_A_STAGE;
            case NO_WORK -> Place.NOT_TO_WORK;
            case PAUSED, CONSENT_ENDED -> Place.PAUSED;
            case FULL_DUTY -> Place.FULL_DUTY;
            case LASTING -> Place.LASTING;
            case CLOSED -> Place.CLOSED;
        };
    }

    /** Whether a stage is in force or coming. */
    private boolean onModifiedDuty() {
        StageProgress course = facts.course();
        return course != null && (course.state().atAStage() || course.state() == WorkState.NOT_BACK_YET);
    }

    /** Hours a week; nothing before the first plan, whose hours nobody has agreed to. */
    private ProgressRow.Share share() {
        StageProgress course = facts.course();
        if (course == null) {
            return null;
        }
        int now = course.state() == WorkState.FULL_DUTY ? facts.fullMinutes() : course.minutesPerWeek();
        return new ProgressRow.Share(hours(now), hours(facts.fullMinutes()));
    }

    /** Today's shift counts once it is recorded. */
    private ProgressRow.Worked worked() {
        if (facts.course() == null) {
            return null;
        }
        List<Shift> past = facts.course().shifts().stream()
                .filter(shift ->
                        shift.date().isBefore(facts.today()) || facts.worked().containsKey(shift.date()))
                .toList();
        if (past.isEmpty()) {
            return null;
        }
        List<Integer> recorded = past.stream()
                .map(Shift::date)
                .filter(facts.worked()::containsKey)
                .map(facts.worked()::get)
                .toList();
        return new ProgressRow.Worked(
                hours(past.stream().mapToInt(Shift::plannedMinutes).sum()),
                recorded.isEmpty()
                        ? null
                        : hours(recorded.stream().mapToInt(Integer::intValue).sum()),
                past.size(),
                past.size() - recorded.size());
    }

    /**
     * The first day after the plan's last stage. The present stage ends after its weeks, but not before its next review
     * or today; each later one takes the weeks planned for it.
     */
    private LocalDate fullDutyOn() {
        StageProgress course = facts.course();
        if (course == null) {
            return null;
        }
        if (course.state() == WorkState.FULL_DUTY || course.state() == WorkState.LASTING) {
            return course.since();
        }
        if (!onModifiedDuty() || course.stageEnds() == null) {
            return null;
        }
        LocalDate stageEnds = later(course.stageEnds(), later(facts.nextReview(), facts.today()));
        return stageEnds.plusWeeks(course.weeksAfter());
    }

    private DaysLeft daysLeft() {
        return facts.standing() == Standing.CLOSED
                ? null
                : DaysLeft.of(facts.course(), facts.programDays(), facts.today())
                        .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    /** Minutes as hours, to the hundredth. */
    private static double hours(int minutes) {
        return Math.round(minutes / 60.0 * 100) / 100.0;
    }
}
