package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.SignInAs;
import org.returntowork.progress.WorkLogEntries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Who may look at how far returns have come, on cases that were really played. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import(PlayedCases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ProgressPagesTest {

    private static final List<String> CLINICAL = List.of("Back strain", "LOWER_BACK", "pain", "effort", "baseline");

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @Autowired
    private WorkLogEntries entries;

    private Playing one;
    private Playing silent;
    private Playing elsewhere;

    @BeforeAll
    void playTwoOrganisations() {
        List<List<Playing>> groups =
                cases.play(ScenarioFiles.included("hold-peak.yaml").get(0), 2, 1);
        one = groups.get(0).get(0);
        silent = groups.get(0).get(1);
        elsewhere = groups.get(1).get(0);
        cases.goOn(silent, new YAMLMapper().readValue("""
                at: 2026-03-21T09:00
                as: patient
                act: change-consent
                form: { consent: { employerLimits: true, hr: NONE, insurer: false }, signature: Pat Doyle }
                """, Step.class));
        cases.moveTo(one, LocalDateTime.parse("2026-03-25T12:00"));
    }

    @Test
    void hrSeesItsOwnOrganisationsCasesAsConsented() throws Exception {
        String page = ok(get("/progress"), one, "hr");

        assertThat(page)
                .contains("2 people are on their way back")
                .contains(one.caseId.toString(), silent.caseId.toString())
                .contains("Stage 1 of 3")
                .contains("20 of 40 h")
                .contains("this stage: 20 of 28 h worked", ", 2 shifts not recorded")
                .contains("Job and dates only")
                .doesNotContain(elsewhere.caseId.toString())
                .doesNotContain("??")
                .doesNotContainIgnoringCase(CLINICAL.toArray(String[]::new));
    }

    @Test
    void theFileHasOneLineForEachCaseAndNothingClinical() throws Exception {
        String csv = ok(get("/progress.csv"), one, "hr");

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("2026-03-16").doesNotContain("??");
        assertThat(csv).doesNotContainIgnoringCase(CLINICAL.toArray(String[]::new));
    }

    @Test
    void withoutConsentARowHoldsJobAndPlanDatesOnly() throws Exception {
        String row = ok(get(progress(silent)), one, "hr");

        assertThat(row).contains("planBegins", "planEnds", "jobTitle");
        assertThat(row).doesNotContain("stage", "hours", "worked", "daysLeft", "nextReview", "daysSinceInjury");
        assertThat(ok(get(progress(one)), one, "hr")).contains("\"stage\":1", "\"hours\"", "\"daysLeft\"");
    }

    @Test
    void theEmployerReadsNoHoursWorked() throws Exception {
        assertThat(ok(get(progress(one)), one, "employer"))
                .contains("\"stage\":1")
                .doesNotContain("worked\"", "daysSinceInjury");
        assertThat(ok(get(progress(one)), one, "patient")).contains("worked\"", "daysSinceInjury");
    }

    @ParameterizedTest
    @CsvSource({"therapist, notYet, goesOn", "patient, notYet, goesOn", "employer, goesOn, notYet", "hr, goesOn, notYet"
    })
    void whyTheNextStageHasNotComeIsSaidToEachAsOnTheCasesPage(String role, String said, String others)
            throws Exception {
        JsonNode progress = json(get(progress(one)), role);
        JsonNode onThePage = json(get("/api/v1/cases/" + one.caseId), role);

        assertThat(progress.get(said)).isNotNull().isEqualTo(onThePage.get(said));
        assertThat(progress.has(others)).isFalse();
        assertThat(progress.get("id").asString()).isEqualTo(one.caseId.toString());
    }

    @Test
    void whereHrMaySeeJobAndDatesOnlyNothingSaysWhy() throws Exception {
        assertThat(ok(get(progress(silent)), one, "hr")).doesNotContain("goesOn", "notYet");
        assertThat(ok(get(progress(silent)), silent, "employer")).contains("goesOn");
    }

    private JsonNode json(MockHttpServletRequestBuilder request, String role) throws Exception {
        return JsonMapper.shared().readTree(ok(request, one, role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "patient", "employer"})
    void theListIsForHrOnly(String role) throws Exception {
        for (String address : List.of("/progress", "/progress.csv", organisation(one))) {
            web.perform(as(get(address), one, role)).andExpect(status().isNotFound());
        }
    }

    @Test
    void anotherOrganisationIsNotThereForHr() throws Exception {
        ok(get(organisation(one)), one, "hr");
        for (String address : List.of(
                organisation(elsewhere),
                progress(elsewhere),
                "/api/v1/organisations/" + UUID.randomUUID() + "/progress")) {
            web.perform(as(get(address), one, "hr")).andExpect(status().isNotFound());
        }
    }

    @Test
    void filtersAndOrdersAreTaken() throws Exception {
        for (String show : List.of("ALL", "US", "EMPLOYER", "LATE")) {
            for (String order : List.of("NAME", "HOURS", "INJURY", "REVIEW", "FULL_DUTY", "DAYS_LEFT")) {
                assertThat(ok(get("/progress?show=" + show + "&order=" + order), one, "hr"))
                        .doesNotContain("??");
            }
        }
        assertThat(ok(get("/progress?show=EMPLOYER"), one, "hr"))
                .contains(one.caseId.toString())
                .doesNotContain(silent.caseId.toString());
    }

    @Test
    void aShiftIsLoggedByItsCaseOnceUnderOneKey() throws Exception {
        String entry = """
                {"date": "2026-03-24", "went": "AS_PLANNED", "painBefore": 2, "painPeak": 3, "effort": 3,
                 "newNumbnessOrWeakness": false, "noneOfThese": true}
                """;
        String address = "/api/v1/cases/" + elsewhere.caseId + "/log-entries";
        int before = entries.of(elsewhere.caseId).size();

        String first = ok(log(address, entry), elsewhere, "patient");
        String again = ok(log(address, entry), elsewhere, "patient");

        assertThat(again).isEqualTo(first).contains("\"completed\":false");
        assertThat(entries.of(elsewhere.caseId)).hasSize(before + 1);
        web.perform(as(log(address, entry), one, "patient")).andExpect(status().isNotFound());
        web.perform(as(log(address, entry), elsewhere, "employer")).andExpect(status().isNotFound());
        web.perform(as(log(address, entry), elsewhere, "hr")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder log(String address, String entry) {
        return post(address)
                .with(csrf())
                .header("Idempotency-Key", "shift-of-24-march")
                .contentType(MediaType.APPLICATION_JSON)
                .content(entry);
    }

    private static String progress(Playing playing) {
        return "/api/v1/cases/" + playing.caseId + "/progress";
    }

    private static String organisation(Playing playing) {
        return "/api/v1/organisations/" + playing.ids.get("organisation") + "/progress";
    }

    private String ok(MockHttpServletRequestBuilder request, Playing playing, String role) throws Exception {
        return web.perform(as(request, playing, role))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockHttpServletRequestBuilder as(
            MockHttpServletRequestBuilder request, Playing playing, String role) {
        return request.with(SignInAs.person(playing.person(role).id()));
    }
}
