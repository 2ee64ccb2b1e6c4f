package org.returntowork.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.returntowork.duties.Limits;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** Plans and stages that tests begin with, made by walking the transitions. */
final class PlanExamples {

    static final CaseId CASE = CaseId.next();
    static final UUID PICKING = UUID.randomUUID();
    static final UUID PALLETS = UUID.randomUUID();
    static final UUID RAISED_PALLET = UUID.randomUUID();
    static final Instant NOW = Instant.parse("2026-04-27T09:00:00Z");
    static final LocalDate MONDAY = LocalDate.parse("2026-05-04");
    static final List<DayOfWeek> FULL_WEEK =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    static final List<DayOfWeek> EVERY_OTHER_DAY = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private PlanExamples() {}

    static Limits kg(double load) {
        return new Limits(load, null, null, null, null, null);
    }

    static StageDuty limited(UUID duty, double kg, UUID... needs) {
        return new StageDuty(duty, DutyLevel.LIMITED, kg(kg), List.of(needs));
    }

    static Stage stage(String name, int weeks, List<DayOfWeek> weekdays, int minutes, StageDuty... duties) {
        return new Stage(name, weeks, weekdays, minutes, false, weeks * weekdays.size(), List.of(duties));
    }

    /** Worked case V1 with two of its duties. */
    static List<Stage> stages() {
        return List.of(
                stage("S1", 2, EVERY_OTHER_DAY, 240, limited(PICKING, 2), StageDuty.notYet(PALLETS)),
                stage("S2", 2, FULL_WEEK, 240, limited(PICKING, 4), StageDuty.notYet(PALLETS)),
                stage("S3", 3, FULL_WEEK, 360, limited(PICKING, 6), limited(PALLETS, 8, RAISED_PALLET)),
                stage("S4", 2, FULL_WEEK, 480, StageDuty.full(PICKING), StageDuty.full(PALLETS)));
    }

    static Plan proposed(int number, List<Stage> stages) {
        return Plan.proposed(CASE, number, MONDAY, 2, false, stages, NOW);
    }

    static Plan agreed(int number, List<Stage> stages) {
        return agree(proposed(number, stages));
    }

    static Plan agreedLasting(List<Stage> stages) {
        return agree(Plan.proposed(CASE, 1, MONDAY, 2, true, stages, NOW));
    }

    private static Plan agree(Plan plan) {
        plan.agree(Role.PATIENT, "A. Marsh", NOW);
        plan.agree(Role.EMPLOYER, "K. Boss", NOW);
        return plan;
    }

    /** In the first stage from Monday 4 May on. */
    static StagedReturn inFirstStage() {
        StagedReturn course = new StagedReturn(CASE);
        course.begin(agreed(1, stages()), 1, MONDAY, 2, RunCause.PLAN);
        return course;
    }

    /** In the second stage from Monday 18 May on. */
    static StagedReturn inSecondStage() {
        StagedReturn course = inFirstStage();
        course.upgrade(MONDAY.plusWeeks(2), 2);
        return course;
    }

    /** In the third stage from Monday 1 June on. */
    static StagedReturn inThirdStage() {
        StagedReturn course = inSecondStage();
        course.upgrade(MONDAY.plusWeeks(4), 2.5);
        return course;
    }

    /** In the last stage from Monday 22 June on. */
    static StagedReturn inLastStage() {
        StagedReturn course = inThirdStage();
        course.upgrade(MONDAY.plusWeeks(7), 2);
        return course;
    }
}
