package org.returntowork.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.returntowork.duties.Limits;

/**
 * The form {@code build-plan}.
 *
 * @param baselinePain the pain before work that mornings are held against, for therapist and patient only
 * @param lasting whether the last stage is what both keep, rather than the full job
 * @param warningsRead whether the therapist has read what {@link PlanWarnings} finds
 */
record BuildPlan(
        @NotNull LocalDate startsOn,
        @NotNull @Min(0) @Max(6) Integer baselinePain,
        Boolean lasting,
        @NotEmpty @Size(max = Plan.MOST_STAGES) List<@Valid StageRow> stages,

        @Schema(
                description = "Must be true where a stage allows more than the patient can do today, or needs a"
                        + " modification that will not be in place; the refusal names each of them.")
        Boolean warningsRead) {

    BuildPlan {
        lasting = Boolean.TRUE.equals(lasting);
        stages = stages == null
                ? List.of()
                : stages.stream()
                        .filter(Objects::nonNull)
                        .filter(row -> !row.blank())
                        .toList();
    }

    /**
     * One stage.
     *
     * @param minShifts as many as the stage has where it is left empty
     * @param duties what is not named stays as in the stage before
     */
    record StageRow(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Min(1) @Max(52) Integer weeks,
            @NotEmpty @Size(max = 7) List<DayOfWeek> weekdays,
            @NotNull @Min(5) @Max(1440) Integer minutesPerShift,
            Boolean nights,
            @Min(1) @Max(100) Integer minShifts,
            @Size(max = 60) List<@Valid StageDutyRow> duties) {

        StageRow {
            nights = Boolean.TRUE.equals(nights);
            weekdays = weekdays == null
                    ? List.of()
                    : weekdays.stream().filter(Objects::nonNull).distinct().toList();
            duties = duties == null
                    ? List.of()
                    : duties.stream()
                            .filter(Objects::nonNull)
                            .filter(row -> !row.blank())
                            .toList();
        }

        boolean blank() {
            return Stream.of(name, weeks, minutesPerShift, minShifts).allMatch(Objects::isNull)
                    && weekdays.isEmpty()
                    && duties.isEmpty();
        }
    }

    /** What a stage allows of one duty. */
    record StageDutyRow(
            @NotNull UUID duty,
            @NotNull DutyLevel level,
            @Valid Limits limits,
            @Size(max = 20) List<UUID> needs) {

        StageDutyRow {
            needs = needs == null
                    ? List.of()
                    : needs.stream().filter(Objects::nonNull).distinct().toList();
        }

        /** Only its duty is named: it stays as before. */
        boolean blank() {
            return level == null && needs.isEmpty() && (limits == null || limits.isEmpty());
        }
    }

    static BuildPlan of(LocalDate startsOn, Integer baselinePain, boolean lasting, List<Stage> stages) {
        return new BuildPlan(
                startsOn,
                baselinePain,
                lasting,
                stages.stream().map(BuildPlan::row).toList(),
                null);
    }

    private static StageRow row(Stage stage) {
        return new StageRow(
                stage.name(),
                stage.weeks(),
                stage.weekdays(),
                stage.minutesPerShift(),
                stage.nights(),
                stage.minShifts(),
                stage.duties().stream()
                        .map(duty -> new StageDutyRow(duty.duty(), duty.level(), duty.limits(), duty.needs()))
                        .toList());
    }

    /** The stages with every duty of the job in each: one that is not named stays as before, at first not yet. */
    List<Stage> toStages(List<UUID> duties) {
        List<Stage> complete = new ArrayList<>();
        for (StageRow row : stages) {
            Stage before = complete.isEmpty() ? null : complete.get(complete.size() - 1);
            List<StageDuty> allowed =
                    duties.stream().map(duty -> allowed(row, duty, before)).toList();
            Stage stage = new Stage(row.name, row.weeks, row.weekdays, row.minutesPerShift, row.nights, 1, allowed);
            complete.add(stage.asking(row.minShifts == null ? stage.shifts() : row.minShifts));
        }
        return complete;
    }

    private static StageDuty allowed(StageRow row, UUID duty, Stage before) {
        return row.duties().stream()
                .filter(each -> duty.equals(each.duty()))
                .findFirst()
                .map(each -> new StageDuty(duty, each.level(), each.limits(), each.needs()))
                .orElseGet(() -> before == null
                        ? StageDuty.notYet(duty)
                        : before.duty(duty).orElseGet(() -> StageDuty.notYet(duty)));
    }
}
