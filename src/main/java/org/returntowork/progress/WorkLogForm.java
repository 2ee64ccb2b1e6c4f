package org.returntowork.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The patient's entry for one shift, or only the mornings after earlier ones.
 *
 * @param mornings scores of mornings after shifts that were logged before
 * @param date the shift; null where only mornings are given
 * @param went says the minutes, and the duties that were not answered, unless it was otherwise; null where the minutes do
 * @param painNextMorning on waking after this shift; null until then
 * @param modificationsThere on the first shift of a stage; those it leaves out were not there; null where not answered
 * @param noneThere answers the modifications with none
 * @param redFlags null where not answered; see {@code noneOfThese}
 * @param noneOfThese answers the red flags with none
 */
public record WorkLogForm(
        @Size(max = 14) List<@Valid Morning> mornings,
        LocalDate date,
        Went went,
        @Min(0) @Max(1440) Integer workedMinutes,
        LessBecause lessBecause,
        @Size(max = 40) List<@Valid DutyDone> duties,
        @Min(0) @Max(10) Integer painBefore,
        @Min(0) @Max(10) Integer painPeak,
        @Min(0) @Max(10) Integer painNextMorning,
        @Min(0) @Max(10) Integer effort,
        @Size(max = 4000) String challenges,
        @Valid BeyondPlan beyondPlan,
        @Size(max = 40) List<UUID> modificationsThere,
        Boolean noneThere,
        Boolean newNumbnessOrWeakness,
        @Size(max = 13) List<RedFlag> redFlags,
        Boolean noneOfThese) {

    public WorkLogForm {
        mornings = mornings == null
                ? List.of()
                : mornings.stream()
                        .filter(Objects::nonNull)
                        .filter(m -> m.date() != null)
                        .toList();
        duties = duties == null
                ? List.of()
                : duties.stream()
                        .filter(Objects::nonNull)
                        .filter(d -> d.duty() != null)
                        .toList();
        modificationsThere = modificationsThere == null
                ? (Boolean.TRUE.equals(noneThere) ? List.of() : null)
                : modificationsThere.stream().filter(Objects::nonNull).toList();
        beyondPlan = beyondPlan == null || beyondPlan.isBlank() ? null : beyondPlan;
        redFlags = redFlags == null
                ? (Boolean.TRUE.equals(noneOfThese) ? List.of() : null)
                : redFlags.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The page's beginning: rows without answers are kept, as the patient is to answer them. */
    static WorkLogForm toFillIn(List<Morning> mornings, LocalDate date, Went went, List<DutyDone> duties) {
        return new WorkLogForm(
                mornings, date, went, null, null, duties, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /**
     * What was logged of a shift, to be corrected; the minutes and duties stand for themselves.
     *
     * @param planned the shift's minutes as they were planned; 0 where none were
     */
    static WorkLogForm toCorrect(
            List<Morning> mornings, LocalDate date, List<DutyDone> duties, LogAnswers said, int planned) {
        boolean modificationsSaid = !said.modificationsThere().isEmpty();
        Went went = said.went(planned);
        return new WorkLogForm(
                mornings,
                date,
                went,
                went == Went.OTHERWISE ? said.workedMinutes() : null,
                said.lessBecause(),
                duties,
                said.painBefore(),
                said.painPeak(),
                said.painNextMorning(),
                said.effort(),
                said.challenges(),
                said.beyondPlan(),
                modificationsSaid ? said.modificationsThere() : null,
                null,
                said.newNumbnessOrWeakness(),
                said.redFlags(),
                said.redFlags().isEmpty());
    }

    /** What was asked about and was not there; none where it was not answered. */
    Set<UUID> missing(Set<UUID> asked) {
        Set<UUID> missing = new HashSet<>(modificationsThere == null ? Set.of() : asked);
        missing.removeIf(modification -> modificationsThere.contains(modification));
        return missing;
    }

    /** The mornings that were answered. */
    List<Morning> scored() {
        return mornings.stream().filter(m -> m.painNextMorning() != null).toList();
    }

    /** How it was on waking after an earlier shift, 0 to 10. */
    public record Morning(LocalDate date, @Min(0) @Max(10) Integer painNextMorning) {}

    boolean reportsSign() {
        return redFlags != null && !redFlags.isEmpty();
    }

    /** Whether there is an entry, and not only mornings. */
    boolean hasEntry() {
        return date != null;
    }

    private boolean saysAsPlanned() {
        return went == Went.AS_PLANNED;
    }

    /**
     * What was worked; null where it was not answered. A figure left behind in a field that is no longer asked is none.
     *
     * @param planned the shift's minutes, which hold where it went as planned
     */
    Integer minutes(int planned) {
        if (went == Went.NOT_AT_ALL) {
            return 0;
        }
        return saysAsPlanned() ? Integer.valueOf(planned) : workedMinutes;
    }

    /** The answers, with what "as planned" fills in. Only the few that are asked after a shift without work, there. */
    LogAnswers answers(int planned, List<UUID> plannedDuties, Integer morningBefore) {
        int minutes = minutes(planned);
        Integer morning = painNextMorning == null ? morningBefore : painNextMorning;
        if (minutes == 0) {
            return new LogAnswers(
                    0,
                    lessBecause,
                    List.of(),
                    painBefore,
                    null,
                    null,
                    null,
                    challenges,
                    beyondPlan,
                    List.of(),
                    newNumbnessOrWeakness,
                    redFlags);
        }
        List<DutyDone> answered =
                duties.stream().filter(row -> row.done() != null).toList();
        List<DutyDone> done = answered.isEmpty() && saysAsPlanned()
                ? plannedDuties.stream()
                        .map(duty -> new DutyDone(duty, DutyDone.Done.YES, null))
                        .toList()
                : answered;
        return new LogAnswers(
                minutes,
                minutes < planned ? lessBecause : null,
                done,
                painBefore,
                painPeak,
                morning,
                effort,
                challenges,
                beyondPlan,
                modificationsThere == null ? List.of() : modificationsThere,
                newNumbnessOrWeakness,
                redFlags);
    }
}
