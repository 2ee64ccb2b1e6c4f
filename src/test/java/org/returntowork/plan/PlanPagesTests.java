package org.returntowork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.returntowork.plan.PlanExamples.*;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.duties.CoreResult;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.FrequencyClass;
import org.returntowork.duties.JobStrength;
import org.returntowork.duties.Side;
import org.returntowork.duties.StrengthClass;
import org.returntowork.observation.Match;
import org.returntowork.observation.MatchGrid;
import org.returntowork.observation.PatientStrength;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.FormInput;
import org.returntowork.tasks.FormView;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Templates;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;

class PlanPagesTests {

    private static final ResourceBundleMessageSource MESSAGES = Templates.messages();
    private static final PlanView.StageView FIRST = new PlanView.StageView(
            1,
            "Half shifts",
            2,
            List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            250,
            true,
            List.of(new PlanView.DutyView(
                    PICKING,
                    "Pick cartons",
                    CoreResult.DISPUTED,
                    DutyLevel.LIMITED,
                    "up to 2 kg",
                    List.of("Raised pallet"))));

    private static final MatchGrid GRID = new MatchGrid(
            new JobStrength(StrengthClass.HEAVY, false),
            new PatientStrength(true, null, true, DemandKind.LIFT_OVERHEAD, List.of()),
            List.of(
                    new MatchGrid.Row(
                            PICKING,
                            "Pick cartons",
                            Core.YES,
                            CoreResult.DISPUTED,
                            240,
                            Match.EXCEEDS,
                            List.of(
                                    new MatchGrid.Cell(
                                            DemandKind.LIFT_WAIST_TO_SHOULDER,
                                            Side.RIGHT,
                                            FrequencyClass.FREQUENT,
                                            240,
                                            "12 kg",
                                            "2 kg",
                                            Match.EXCEEDS,
                                            true,
                                            false),
                                    new MatchGrid.Cell(
                                            DemandKind.STAND,
                                            null,
                                            null,
                                            null,
                                            "170 min",
                                            "",
                                            Match.FITS,
                                            false,
                                            true))),
                    new MatchGrid.Row(PALLETS, "Pallets", Core.NO, null, null, Match.NOT_ASSESSED, List.of())));
    private static final StageGrid STAGES = new StageGrid(
            List.of(new StageGrid.Column(
                    1,
                    "Half shifts",
                    true,
                    List.of(
                            new StageGrid.Cell(PICKING, DutyLevel.LIMITED, "4 kg", List.of("M1"), Match.EXCEEDS),
                            new StageGrid.Cell(PALLETS, DutyLevel.NOT_YET, "", List.of(), null)))),
            List.of(new StageGrid.Change("M1", "Raised pallet", false)));

    private static String page(String key, Class<?> type, Object form, Object facts) {
        Map<String, Object> model = Map.of(
                "form", new FormView(key, type, FormInput.of(form), null, MESSAGES, Locale.ENGLISH), "facts", facts);
        return Templates.engine(MESSAGES).process("forms/" + key, Set.of("fields"), new Context(Locale.ENGLISH, model));
    }

    private static BuildPlanFacts facts(Role askedBy, String comment) {
        return new BuildPlanFacts(
                480,
                5,
                10,
                GRID,
                STAGES,
                List.of(
                        new BuildPlanFacts.DutyFact(PICKING, "Pick cartons", Match.EXCEEDS, CoreResult.DISPUTED),
                        new BuildPlanFacts.DutyFact(PALLETS, "Pallets", Match.FITS, null)),
                Map.of(PICKING.toString(), "Pick cartons", PALLETS.toString(), "Pallets"),
                List.of(new Option(RAISED_PALLET.toString(), "M1 Raised pallet")),
                askedBy != null,
                askedBy,
                comment);
    }

    @Test
    void everyStageIsShownWithEveryDuty() {
        String page = page(
                "build-plan",
                BuildPlan.class,
                BuildPlan.of(MONDAY, 2, false, stages()),
                facts(Role.PATIENT, "Too fast"));

        assertThat(page)
                .contains("Too fast", "M1 Raised pallet", "2026-05-04")
                .contains("name=\"stages[0].duties[0].limits.loadKg\" value=\"2\"")
                .contains("name=\"stages[3].duties[1].duty\" value=\"" + PALLETS + "\"")
                .doesNotContain("??");
    }

    @Test
    void whatAWorksheetSaysStandsBesideTheDutyAndNothingWhereThereIsNone() {
        String built = page(
                "build-plan",
                BuildPlan.class,
                BuildPlan.of(MONDAY, 2, false, stages()),
                facts(Role.PATIENT, "Too fast"));
        String row = built.substring(built.indexOf("<summary>"));

        assertThat(row.substring(0, row.indexOf("</summary>"))).contains("Core or not: disputed");
        String next = row.substring(row.indexOf("<summary>", 1));
        assertThat(next.substring(0, next.indexOf("</summary>")))
                .contains("Pallets")
                .doesNotContain("rtw-core");
        assertThat(grid(STAGES, "grid"))
                .containsOnlyOnce("Core or not: disputed")
                .contains("Not core");
    }

    private static String grid(StageGrid stages, String voice) {
        Map<String, Object> model = new HashMap<>(Map.of("grid", GRID, "title", "Duties", "voice", voice));
        model.put("stages", stages);
        return Templates.engine(MESSAGES)
                .process("case/grid", Set.of("card"), new Context(Locale.ENGLISH, model))
                .replaceAll("\\s+", " ");
    }

    @Test
    void theGridSaysWhatIsAskedWhatIsPossibleAndWhatAStageMakesOfIt() {
        String page = grid(STAGES, "grid");

        assertThat(page)
                .contains("Heavy", "Sedentary not reached", "lowest: Lift overhead")
                .contains("scope=\"rowgroup\" rowspan=\"2\"", "Lift, waist to shoulder", "Right", "frequent", "240 min")
                .contains("estimated", "not affected", "nothing measured yet", "Not assessed")
                .contains("class=\"stage now exceeds\"", "class=\"stage now out\"", "4 kg", "with M1", "not yet")
                .contains("<strong>M1</strong> <span>Raised pallet</span>", "not in place")
                .doesNotContain("??");
    }

    @Test
    void oneHeadingStandsAboveTheStagesAndThePresentOneIsNamed() {
        String page = grid(STAGES, "grid");

        assertThat(page)
                .containsOnlyOnce(">Stages</th>")
                .contains("class=\"stages\" colspan=\"" + STAGES.columns().size() + "\"")
                .contains("<span>1</span> <span>now</span>", "data-stage=\"Now: 1\"");
        assertThat(page.split(">now<")).hasSize(2);
    }

    @Test
    void noFigureOfTheGridPartsFromItsUnit() {
        assertThat(grid(STAGES, "grid"))
                .contains("<span class=\"text-nowrap\">12 kg</span>", "<span class=\"text-nowrap\">240 min</span>");
        assertThat(Templates.engine(MESSAGES)
                        .process(
                                "case/grid",
                                Set.of("figures"),
                                new Context(Locale.ENGLISH, Map.of("text", "120 min, 30 min at a stretch"))))
                .contains("<span class=\"text-nowrap\">120 min,</span>")
                .contains("<span class=\"text-nowrap\">30 min</span> at a stretch</span>");
    }

    @Test
    void withoutAPlanTheGridHasNoStages() {
        assertThat(grid(null, "grid")).contains("12 kg").doesNotContain("Stage", "class=\"stage", "??");
    }

    @Test
    void thePatientReadsTheGridInPlainWords() {
        assertThat(grid(STAGES, "grid.you"))
                .contains("Your job asks", "You can do", "Too much now", "a guess")
                .doesNotContain("Exceeds", "estimated", "??");
    }

    @Test
    void aNewStageOffersTheJobsDuties() {
        BuildPlan.StageRow row = new BuildPlan.StageRow("S1", 2, FULL_WEEK, 240, null, null, null);
        String page = page(
                "build-plan", BuildPlan.class, new BuildPlan(MONDAY, 2, null, List.of(row), null), facts(null, null));

        assertThat(page)
                .contains("name=\"stages[0].duties[1].duty\" value=\"" + PALLETS + "\"")
                .contains("Duties stay as in the stage before")
                .doesNotContain("??");
    }

    @Test
    void whoAgreesReadsHoursLimitsAndWhatIsNeeded() {
        PlanView plan = new PlanView(1, MONDAY, true, List.of(FIRST));
        String page = page("agree-plan", AgreePlan.class, null, new AgreePlanForm.AgreePlanFacts(plan, true, true));

        assertThat(page)
                .contains("Monday 4 May 2026", "2 weeks, 4 h 10 min", "Monday,", "Friday.")
                .contains("up to 2 kg", "Only with: Raised pallet.", "Your boss cannot see it")
                .doesNotContain("??");
    }

    @Test
    void onlyThePatientIsAskedAboutTheInjury() {
        ChangeShiftForm.ShiftRow shift = new ChangeShiftForm.ShiftRow(MONDAY, 4, 0, false, MONDAY.minusDays(1));

        assertThat(page("change-shift", ChangeShift.class, null, new ChangeShiftForm.ShiftFacts(List.of(shift), true)))
                .contains("wasItYourInjury", "Monday 4 May:", "moved from 3 May")
                .doesNotContain("??");
        assertThat(page("change-shift", ChangeShift.class, null, new ChangeShiftForm.ShiftFacts(List.of(), false)))
                .doesNotContain("wasItYourInjury", "injury");
    }
}
