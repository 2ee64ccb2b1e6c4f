package org.returntowork.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.returntowork.cases.Phase;
import org.returntowork.cases.Standing;
import org.returntowork.organisation.Role;
import org.returntowork.plan.DaysLeft;
import org.returntowork.plan.Shift;
import org.returntowork.plan.StageProgress;
import org.returntowork.plan.WorkState;
import org.returntowork.progress.CheckIn;
import org.returntowork.progress.DeviationKind;
import org.returntowork.shared.CaseId;

class RowBuilderTest {

    private static final CaseId CASE = CaseId.next();
    private static final UUID RUN = UUID.randomUUID();
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    private static final Set<String> JOB = Set.of("id", "patient", "jobTitle", "site", "waitsFor");
    private static final Set<String> DATES = with(JOB, "planBegins", "planEnds");
    private static final Set<String> STAGE =
            with(DATES, "place", "stage", "stages", "hours", "nextReview", "fullDutyOn", "daysLeft");

    @Test
    void eachReaderSeesExactlyWhatIsTheirs() {
        CaseFacts atWork = facts(WorkState.STAGE, true);

        assertThat(seen(atWork, Sight.JOB)).isEqualTo(JOB);
        assertThat(seen(atWork, Sight.DATES)).isEqualTo(DATES);
        assertThat(seen(atWork, Sight.HR_STAGE)).isEqualTo(with(STAGE, "worked", "daysSinceInjury"));
        assertThat(seen(atWork, Sight.HR_ALL))
                .isEqualTo(with(STAGE, "worked", "daysSinceInjury", "late", "lastCheckIn", "deviations"));
        assertThat(seen(atWork, Sight.EMPLOYER)).isEqualTo(with(STAGE, "late"));
        assertThat(seen(atWork, Sight.THERAPIST))
                .isEqualTo(with(STAGE, "worked", "daysSinceInjury", "late", "lastCheckIn", "deviations"));
        assertThat(seen(atWork, Sight.PATIENT)).isEqualTo(with(STAGE, "worked", "daysSinceInjury", "late"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sight.class,
            names = {"HR_ALL", "HR_STAGE", "DATES"})
    void hrLearnsTheDayOfAnInjuryOnlyIfItHappenedAtWork(Sight sight) {
        assertThat(seen(facts(WorkState.STAGE, false), sight)).doesNotContain("daysSinceInjury");
    }

    @Test
    void theRowHasNoClinicalField() {
        Set<String> clinical = Set.of(
                "condition",
                "pain",
                "effort",
                "capacity",
                "match",
                "goal",
                "reason",
                "rule",
                "note",
                "urgent",
                "baseline");

        assertThat(Arrays.stream(ProgressRow.class.getRecordComponents()).map(RecordComponent::getName))
                .noneMatch(name -> clinical.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains));
    }

    @Test
    void aShiftWithoutAnEntryIsNotRecordedRatherThanZero() {
        ProgressRow.Worked worked =
                row(facts(WorkState.STAGE, true), Sight.HR_STAGE).worked();

        assertThat(worked).isEqualTo(new ProgressRow.Worked(12.0, 3.33, 3, 2));
    }

    @Test
    void withoutAnyEntryNothingIsKnownOfTheHoursWorked() {
        CaseFacts none = facts(WorkState.STAGE, true, Map.of());

        assertThat(row(none, Sight.HR_STAGE).worked()).isEqualTo(new ProgressRow.Worked(12.0, null, 3, 3));
    }

    @Test
    void todaysShiftCountsOnceItIsRecorded() {
        CaseFacts done = facts(WorkState.STAGE, true, Map.of(TODAY, 240));

        assertThat(row(done, Sight.HR_STAGE).worked()).isEqualTo(new ProgressRow.Worked(16.0, 4.0, 4, 3));
    }

    @Test
    void theDaysLeftAreTheProgramsLessThoseSinceTheFirstStageBegan() {
        ProgressRow row = row(facts(WorkState.STAGE, true), Sight.HR_STAGE);

        assertThat(row.daysLeft()).isEqualTo(new DaysLeft(87, LocalDate.of(2026, 6, 14), false));
        assertThat(row.daysSinceInjury()).isEqualTo(45);
        assertThat(row.hours()).isEqualTo(new ProgressRow.Share(20, 40));
    }

    @ParameterizedTest
    @CsvSource({"90, 71, false", "90, 72, true", "4, 3, false", "5, 4, true", "2, 3, true"})
    void fromFourFifthsOfTheDaysOnTheEndIsSoon(int programDays, int used, boolean soon) {
        CaseFacts facts = facts(WorkState.STAGE, true, Map.of(), BEGAN.plusDays(used), programDays);

        DaysLeft left = row(facts, Sight.HR_ALL).daysLeft();

        assertThat(left.days()).isEqualTo(programDays - used);
        assertThat(left.soon()).isEqualTo(soon);
    }

    @Test
    void fullDutyIsExpectedAfterTheWeeksOfAllStagesButNotBeforeTheNextReviewLetsTheStageEnd() {
        assertThat(row(facts(WorkState.STAGE, true), Sight.HR_STAGE).fullDutyOn())
                .isEqualTo(LocalDate.of(2026, 4, 13));
        CaseFacts longer = facts(WorkState.STAGE, true, Map.of(), LocalDate.of(2026, 3, 30), 90);
        assertThat(row(longer, Sight.HR_STAGE).fullDutyOn()).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_BACK_YET, STARTS_SOON",
        "STAGE, AT_A_STAGE",
        "LIGHTER, AT_A_STAGE",
        "NO_WORK, NOT_TO_WORK",
        "PAUSED, PAUSED",
        "CONSENT_ENDED, PAUSED",
        "FULL_DUTY, FULL_DUTY",
        "LASTING, LASTING"
    })
    void whereAReturnStandsIsSaidInWordsOfEmployment(WorkState state, Place place) {
        ProgressRow row = row(facts(state, true), Sight.HR_STAGE);

        assertThat(row.place()).isEqualTo(place);
        assertThat(row.nextReview() != null).isEqualTo(place == Place.AT_A_STAGE || place == Place.STARTS_SOON);
    }

    @Test
    void hrReadsThatOthersWaitWithTheTherapistAndNotHowLate() {
        List<CaseFacts.Turn> turns = List.of(
                turn(Role.PATIENT, 10, 2), turn(Role.THERAPIST, 3, 1), turn(Role.EMPLOYER, 6, 4), turn(Role.HR, 1, 0));

        assertThat(waits(turns, Sight.HR_STAGE))
                .containsExactly(
                        new Wait(Role.EMPLOYER, TODAY.minusDays(6), 4),
                        new Wait(Role.THERAPIST, TODAY.minusDays(10), 0),
                        new Wait(Role.HR, TODAY.minusDays(1), 0));
        assertThat(waits(turns, Sight.DATES)).containsExactly(new Wait(Role.HR, TODAY.minusDays(1), 0));
        assertThat(waits(turns, Sight.EMPLOYER))
                .containsExactly(new Wait(Role.EMPLOYER, TODAY.minusDays(6), 4), new Wait(Role.THERAPIST, null, 0));
        assertThat(waits(turns, Sight.THERAPIST)).hasSize(4);
    }

    private static List<Wait> waits(List<CaseFacts.Turn> turns, Sight sight) {
        return Turns.shown(facts(WorkState.STAGE, true, Map.of(), TODAY, 90, turns), sight);
    }

    private static CaseFacts.Turn turn(Role who, int days, int late) {
        return new CaseFacts.Turn(who, TODAY.minusDays(days), TODAY.minusDays(late));
    }

    private static ProgressRow row(CaseFacts facts, Sight sight) {
        return new RowBuilder(facts, sight).row();
    }

    private static Set<String> seen(CaseFacts facts, Sight sight) {
        ProgressRow row = row(facts, sight);
        Set<String> seen = new TreeSet<>();
        for (RecordComponent component : ProgressRow.class.getRecordComponents()) {
            try {
                if (component.getAccessor().invoke(row) != null) {
                    seen.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return seen;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static CaseFacts facts(WorkState state, boolean workRelated) {
        return facts(state, workRelated, Map.of(BEGAN, 200));
    }

    private static CaseFacts facts(WorkState state, boolean workRelated, Map<LocalDate, Integer> worked) {
        return facts(state, workRelated, worked, TODAY, 90);
    }

    private static CaseFacts facts(
            WorkState state, boolean workRelated, Map<LocalDate, Integer> worked, LocalDate today, int programDays) {
        return facts(state, workRelated, worked, today, programDays, List.of());
    }

    private static CaseFacts facts(
            WorkState state,
            boolean workRelated,
            Map<LocalDate, Integer> worked,
            LocalDate today,
            int programDays,
            List<CaseFacts.Turn> turns) {
        return new CaseFacts(
                CASE,
                "Pat Doyle",
                "Store worker",
                "Harbour depot",
                Phase.STAGE,
                Standing.RUNNING,
                2400,
                LocalDate.of(2026, 2, 2),
                workRelated,
                programDays,
                today,
                course(state),
                LocalDate.of(2026, 3, 21),
                worked,
                turns,
                List.of("Carts half full"),
                new ProgressRow.LastCheckIn(BEGAN, CheckIn.DutiesDone.AS_PLANNED, true),
                List.of(new ProgressRow.Beyond(BEGAN, "Push carts", DeviationKind.HEAVIER)));
    }

    /** One week at half the hours, three more to come; a shift a day until today. */
    private static StageProgress course(WorkState state) {
        return new StageProgress(
                CASE,
                state,
                BEGAN,
                BEGAN,
                BEGAN.plusWeeks(4).minusDays(1),
                BEGAN,
                1,
                3,
                1200,
                RUN,
                BEGAN.plusWeeks(1),
                3,
                BEGAN.datesUntil(TODAY.plusDays(1))
                        .map(day -> new Shift(day, 240, RUN, 1, false, null, false))
                        .toList(),
                LocalDate.of(2026, 3, 21));
    }
}
