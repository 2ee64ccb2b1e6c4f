package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.plan.PlanExamples.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Role;

class RosterTests {

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static Roster roster(StagedReturn course, ShiftChange... changes) {
        return new Roster(course, List.of(), List.of(changes));
    }

    private static ShiftChange change(LocalDate date) {
        return new ShiftChange(CASE, date);
    }

    private static List<LocalDate> dates(List<Shift> shifts) {
        return shifts.stream().map(Shift::date).toList();
    }

    @Test
    void shiftsFollowFromTheStagesWeekdays() {
        assertThat(dates(roster(inFirstStage()).between(MONDAY.minusDays(3), MONDAY.plusDays(8))))
                .containsExactly(MONDAY, WEDNESDAY, MONDAY.plusDays(4), MONDAY.plusDays(7));
    }

    @Test
    void aStageThatIsHeldGoesOnBeyondItsWeeks() {
        assertThat(roster(inFirstStage()).on(MONDAY.plusWeeks(6))).isPresent();
    }

    @Test
    void holidaysOfTheProgramAreOffUnlessTheRosterKeepsThem() {
        Roster off = new Roster(inFirstStage(), List.of(WEDNESDAY), List.of());
        assertThat(off.on(WEDNESDAY)).isEmpty();

        ShiftChange kept = change(WEDNESDAY);
        kept.work(null, null, Role.EMPLOYER);
        Roster worked = new Roster(inFirstStage(), List.of(WEDNESDAY), List.of(kept));
        assertThat(worked.on(WEDNESDAY))
                .hasValueSatisfying(shift -> assertThat(shift.plannedMinutes()).isEqualTo(240));
    }

    @Test
    void aReviewFollowsTheLastNeededShift() {
        StagedReturn course = inFirstStage();
        Roster roster = roster(course);
        Run run = course.current().orElseThrow();

        assertThat(roster.reviewOn(run))
                .isEqualTo(roster.nth(run, run.minShiftsNeeded())
                        .orElseThrow()
                        .date()
                        .plusDays(1));
    }

    @Test
    void moreThanSevenDaysOfHolidaysBringTheReviewForward() {
        StagedReturn course = inFirstStage();
        Run run = course.current().orElseThrow();
        List<LocalDate> sixDays = List.of(WEDNESDAY, MONDAY.plusDays(4));
        assertThat(new Roster(course, sixDays, List.of()).reviewOn(run))
                .as("from Monday to Monday are six days without a shift")
                .isAfter(MONDAY.plusDays(7));

        List<LocalDate> eightDays = List.of(WEDNESDAY, MONDAY.plusDays(4), MONDAY.plusDays(7));
        assertThat(new Roster(course, eightDays, List.of()).reviewOn(run)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void anOffShiftIsNotScheduledAndNotCounted() {
        ShiftChange off = change(WEDNESDAY);
        off.off(OffReason.LEAVE, null, Role.PATIENT);
        StagedReturn course = inFirstStage();
        Roster roster = roster(course, off);

        assertThat(roster.nth(course.current().orElseThrow(), 2))
                .hasValueSatisfying(shift -> assertThat(shift.date()).isEqualTo(MONDAY.plusDays(4)));
    }

    @Test
    void aMovedShiftIsWorkedOnItsNewDay() {
        ShiftChange away = change(WEDNESDAY);
        away.off(OffReason.ROSTER, MONDAY.plusDays(3), Role.EMPLOYER);
        ShiftChange there = change(MONDAY.plusDays(3));
        there.work(null, WEDNESDAY, Role.EMPLOYER);
        Roster roster = roster(inFirstStage(), away, there);

        assertThat(dates(roster.between(MONDAY, MONDAY.plusDays(4))))
                .containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(roster.on(MONDAY.plusDays(3)).orElseThrow().movedFrom()).isEqualTo(WEDNESDAY);
    }

    @Test
    void aShiftMissedForTheInjuryStaysScheduled() {
        ShiftChange ill = change(WEDNESDAY);
        ill.off(OffReason.ILLNESS, null, Role.PATIENT);
        ill.becauseOfInjury();

        assertThat(roster(inFirstStage(), ill).on(WEDNESDAY))
                .hasValueSatisfying(shift -> assertThat(shift.missed()).isTrue());
    }

    @Test
    void aNightShiftBelongsToTheDayItBegins() {
        Stage nights = new Stage("Nights", 2, EVERY_OTHER_DAY, 600, true, 6, List.of());
        StagedReturn course = new StagedReturn(CASE);
        course.begin(agreed(1, List.of(nights)), 1, MONDAY, 2, RunCause.PLAN);

        assertThat(roster(course).on(MONDAY))
                .hasValueSatisfying(shift -> assertThat(shift.night()).isTrue());
        assertThat(roster(course).on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void nobodyIsScheduledAfterTheDayOfAStop() {
        StagedReturn course = inFirstStage();
        course.stopWork(WEDNESDAY);
        Roster roster = roster(course);

        assertThat(roster.on(WEDNESDAY)).as("the shift in which it happened").isPresent();
        assertThat(roster.after(WEDNESDAY)).isEmpty();
    }

    @Test
    void shiftsOfARunEndWhereTheNextBegins() {
        StagedReturn course = inSecondStage();
        Roster roster = roster(course);
        LocalDate later = MONDAY.plusWeeks(3);

        assertThat(roster.ofRun(course.runs().get(0), later)).hasSize(6);
        assertThat(roster.ofRun(course.runs().get(1), later)).hasSize(6);
        assertThat(roster.nth(course.runs().get(0), 7)).isEmpty();
    }

    @Test
    void whileLimitsAreLighterSoAreTheHours() {
        StagedReturn course = inThirdStage();
        course.lighten(MONDAY.plusWeeks(5));

        assertThat(roster(course).on(MONDAY.plusWeeks(5)).orElseThrow().plannedMinutes())
                .isEqualTo(240);
    }

    @Test
    void theDayOfCompletionStillCountsToTheLastStage() {
        StagedReturn course = inLastStage();
        course.complete(MONDAY.plusWeeks(8));

        assertThat(roster(course).on(MONDAY.plusWeeks(8))).isPresent();
        assertThat(roster(course).on(MONDAY.plusWeeks(8).plusDays(1))).isEmpty();
    }
}
