package org.returntowork.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Jurisdiction;
import org.returntowork.organisation.Role;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.RenderedForm;

class DutyPagesTests {

    private static final JobFacts JOB = new JobFacts("Picker", 480, 5, false, null, List.of());

    @Test
    void theEmployersEmptyPageHasOneRowAndFoldsTheRestAway() {
        String page = RenderedForm.of("list-duties", ListDuties.class, null, JOB);
        assertThat(page)
                .contains("What the job asks: Picker", "480 minutes, on 5 days")
                .contains("name=\"duties[0].name\"", "name=\"duties[0].demands[0].loadKg\"", "<details")
                .doesNotContain("duties[1]", "earlier list", "open=\"open\"");
        assertThat(page.indexOf("demands[0].loadKg\"")).isLessThan(page.lastIndexOf("<details"));
        assertThat(page.indexOf("name=\"duties[0].demands[0].kind\"")).isGreaterThan(page.lastIndexOf("<details"));
    }

    @Test
    void theEmployersPageShowsEachRowOnceWithAllItsDemands() {
        Demand lift = new Demand(null, null, 12.0, null, 240, null, null, 60, 60, 120);
        Demand stand = new Demand(DemandKind.STAND, null, null, null, 240, null, null, null, null, null);
        ListDuties.Row pick =
                new ListDuties.Row(UUID.randomUUID(), "Pick", null, Core.YES, null, 240, List.of(lift, stand));
        String page = RenderedForm.of(
                "list-duties",
                ListDuties.class,
                new ListDuties(List.of(pick), true, null),
                new JobFacts("Picker", 480, 5, true, null, List.of()));
        assertThat(page)
                .contains(
                        "value=\"Pick\"",
                        "value=\"12\"",
                        "earlier list for this job",
                        pick.id().toString())
                .containsOnlyOnce("name=\"duties[0].demands[0].kind\"")
                .containsOnlyOnce("name=\"duties[0].demands[1].kind\"")
                .contains("<details class=\"rtw-more\" open=\"open\">");
    }

    @Test
    void thePatientIsAskedAboutEachDutyByItsName() {
        UUID pick = UUID.randomUUID();
        UUID pack = UUID.randomUUID();
        RateDuties form = new RateDuties(
                List.of(new RateDuties.Row(pick, null, null, null), new RateDuties.Row(pack, Ability.CANNOT, 7, null)),
                List.of(new RateDuties.Missing("Sweep", null)));
        DutiesToRate facts = new DutiesToRate(
                Map.of(pick.toString(), "Pick cartons", pack.toString(), "Pack"),
                Map.of(pack.toString(), "At the bench"));
        String page = RenderedForm.of("rate-duties", RateDuties.class, form, facts);
        assertThat(page)
                .contains("Pick cartons", "At the bench", "I cannot do it", "value=\"Sweep\"")
                .contains("name=\"ratings[1].pain\" value=\"7\" checked");
    }

    @Test
    void theWorksheetBeginsWithTheDutyAndTellsWhoseLawItIs() {
        List<Option> duties = List.of(new Option("d1", "Pick cartons · Not sure"));
        String inTheUs = RenderedForm.of(
                "core-worksheet", CoreWorksheet.class, null, new CoreFacts(duties, null, List.of(), null));
        String inGermany = RenderedForm.of(
                "core-worksheet", CoreWorksheet.class, null, new CoreFacts(duties, null, List.of(), Jurisdiction.DE));

        assertThat(inTheUs)
                .contains("Pick cartons · Not sure", "need not be taken out of the job", "29 CFR 1630.2(n).")
                .doesNotContain("evidence.timeSpent", "Your program follows");
        assertThat(inGermany).contains("Your program follows the law of Germany");
    }

    @Test
    void theWorksheetOfADutyAsksForEachKindOfEvidenceBesideWhatIsKnown() {
        CoreEvidence evidence = new CoreEvidence(
                List.of(CoreReason.FEW_TO_SHARE_IT), null, null, "Half the shift", null, null, null, null);
        CoreFacts facts = new CoreFacts(
                List.of(new Option("d1", "Pick")),
                new CoreFacts.Picked("Pick", 240, Core.NOT_SURE, "It depends"),
                List.of(new Worksheet(
                        1,
                        CoreResult.DISPUTED,
                        evidence,
                        "We all take turns",
                        LocalDate.of(2026, 4, 9),
                        "Alex Marsh",
                        Role.PATIENT)),
                null);
        UUID duty = UUID.randomUUID();
        String page = RenderedForm.of(
                "core-worksheet", CoreWorksheet.class, new CoreWorksheet(duty, evidence, CoreResult.DISPUTED), facts);

        assertThat(page)
                .contains("Not sure", ": It depends", "We all take turns", "9 April 2026 · Alex Marsh")
                .contains("value=\"FEW_TO_SHARE_IT\" checked", "value=\"DISPUTED\" checked", ">Half the shift<");
        evidence.texts().keySet().forEach(field -> assertThat(page).contains("name=\"evidence." + field + "\""));
        assertThat(RenderedForm.of("dispute-core", DisputeCore.class, new DisputeCore(duty, null), facts))
                .contains("the job is there to get this done", "What others wrote about “Pick”", "name=\"text\"");
    }
}
