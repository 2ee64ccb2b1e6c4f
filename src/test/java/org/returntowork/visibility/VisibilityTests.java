package org.returntowork.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.returntowork.visibility.VisibilityTable.CLINICAL_WORDS;
import static org.returntowork.visibility.VisibilityTable.TABLE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.returntowork.access.SignInAs;
import org.returntowork.demo.PlayedCase;
import org.returntowork.shared.CaseId;
import org.returntowork.visibility.VisibilityTable.Row;
import org.returntowork.visibility.VisibilityTable.Who;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Who may see what, as a truth table over roles, relations and data, for pages and API alike. */
@SpringBootTest(properties = {"rtw.clock.starts-at=2026-03-01T09:00:00Z", "rtw.play.database=visibility"})
@AutoConfigureMockMvc
@ActiveProfiles("play")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    private Reader reader;
    private Map<String, PlayedCase> cases;

    @BeforeAll
    void everythingIsSaid() {
        reader = new Reader(web, database);
        cases = PlayedCase.play(application, "src/test/resources/visibility");
    }

    private UUID person(Who who) {
        return cases.get(who.scenario).id(who.name);
    }

    private Map<String, String> pages(Who who) throws Exception {
        List<String> pages = reader.pagesOf(cases.get(who.scenario).id());
        pages.addAll(List.of("/inbox", "/cases"));
        return reader.read(pages, person(who));
    }

    private Map<String, String> api(Who who) throws Exception {
        List<String> addresses = reader.apiOf(cases.get(who.scenario).id());
        addresses.addAll(List.of(
                "/api/v1/cases",
                "/api/v1/tasks",
                "/api/v1/organisations/" + cases.get(who.scenario).id("organisation") + "/progress"));
        return reader.read(addresses, person(who));
    }

    @TestFactory
    Stream<DynamicTest> everybodyReadsExactlyWhatTheTableSays() {
        return Stream.of(Who.values())
                .map(who -> dynamicTest(who.name(), () -> {
                    Map<String, String> pages = pages(who);
                    Map<String, String> api = api(who);
                    List<String> wrong = new ArrayList<>();
                    for (Row row : TABLE) {
                        if (!row.may().contains(who)) {
                            where(pages, row.mark()).forEach(at -> wrong.add(row.data() + " leaks at " + at));
                            where(api, row.mark()).forEach(at -> wrong.add(row.data() + " leaks at " + at));
                        }
                        if (row.page().contains(who) && where(pages, row.mark()).isEmpty()) {
                            wrong.add(row.data() + " stands on no page");
                        }
                        if (row.api().contains(who) && where(api, row.mark()).isEmpty()) {
                            wrong.add(row.data() + " is nowhere in the API");
                        }
                    }
                    assertThat(wrong).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> employerAndHrReadNoClinicalWord() {
        return Stream.of(Who.values())
                .filter(who -> who.name().startsWith("EMPLOYER") || who.name().startsWith("HR"))
                .map(who -> dynamicTest(who.name(), () -> {
                    Map<String, String> all = new TreeMap<>(pages(who));
                    all.putAll(api(who));
                    List<String> found = new ArrayList<>();
                    CLINICAL_WORDS.forEach(
                            word -> where(all, word).forEach(at -> found.add("'" + word + "' at " + at)));
                    assertThat(found).isEmpty();
                }));
    }

    private static List<String> where(Map<String, String> texts, String mark) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().contains(mark))
                .map(text -> {
                    int at = text.getValue().indexOf(mark);
                    return text.getKey() + ": "
                            + text.getValue()
                                    .substring(
                                            Math.max(0, at - 60),
                                            Math.min(text.getValue().length(), at + 40))
                                    .replaceAll("\\s+", " ");
                })
                .toList();
    }

    /** The library is the organisation's: its HR reads the job there, nobody else, and nobody the person behind it. */
    @Test
    void aKeptJobStandsWithoutThePersonAndOnlyForTheOrganisation() throws Exception {
        PlayedCase kept = cases.get("kept");

        String library = reader.read(List.of("/library"), kept.id("hr")).get("/library");

        assertThat(library)
                .contains("wwjob", "wwduty", "Lift from the rack", "10 kg")
                .doesNotContain(
                        "Push carts",
                        "wwdescription",
                        "Doyle",
                        "Marlow",
                        "Quinn",
                        kept.id().toString())
                .doesNotContain(CLINICAL_WORDS);
        assertThat(reader.open("/library", cases.get("all").id("hr")).getContentAsString())
                .contains("No job is kept yet")
                .doesNotContain("wwduty");
        for (String part : List.of("therapist", "patient", "employer", "administrator")) {
            assertThat(reader.open("/library", kept.id(part)).getStatus())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    /** Whoever reads the table of kept jobs finds nothing that leads back to a case or a person. */
    @Test
    void theRowOfAKeptJobNamesNoCaseAndNobody() {
        PlayedCase kept = cases.get("kept");

        String row = database.sql("select * from kept_job").query().singleRow().toString();

        assertThat(row)
                .contains("wwduty")
                .doesNotContain("zz", "Doyle", "Marlow", "Quinn", "wwplace", "wwnote")
                .doesNotContain(Stream.of(
                                kept.id().value(),
                                kept.id("patient"),
                                kept.id("employer"),
                                kept.id("therapist"),
                                kept.id("D1"))
                        .map(UUID::toString)
                        .toList());
    }

    @Test
    void anotherOrganisationsHrCannotTakeAKeptJobOut() throws Exception {
        UUID job = database.sql("select id from kept_job").query(UUID.class).single();
        for (UUID outsider : List.of(
                cases.get("all").id("hr"),
                cases.get("kept").id("employer"),
                cases.get("kept").id("therapist"))) {
            web.perform(post("/library/" + job + "/forget")
                            .with(SignInAs.person(outsider))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(database.sql("select count(*) from kept_job")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> photosAreForTherapistAndPatientAlone() {
        UUID photo = UUID.randomUUID();
        CaseId id = cases.get("all").id();
        database.sql("""
                        insert into observation_photo (id, case_id, observation_id, added_by, added_at, recorded, picture, preview)
                        select :photo, case_id, id, id, planned_at, true, :bytes, :bytes from observation where case_id = :case
                        """)
                .param("photo", photo)
                .param("bytes", new byte[] {1})
                .param("case", id.value())
                .update();
        return Stream.of(Who.values())
                .map(who -> dynamicTest(who.name(), () -> {
                    boolean may = VisibilityTable.CARE.contains(who);
                    for (String size : List.of("", "?small=true")) {
                        assertThat(reader.open("/cases/" + id + "/photos/" + photo + size, person(who))
                                        .getStatus())
                                .isEqualTo(may ? 200 : 404);
                    }
                    assertThat(reader.open("/cases/" + cases.get("stage").id() + "/photos/" + photo, person(who))
                                    .getStatus())
                            .as("through another case")
                            .isEqualTo(404);
                }));
    }

    /** People who have nothing to do with the case: none of it is there for them, nor is it told that it exists. */
    @TestFactory
    Stream<DynamicTest> forEverybodyElseThereIsNothing() {
        PlayedCase told = cases.get("all");
        PlayedCase other = cases.get("stage");
        Map<String, UUID> outsiders = new TreeMap<>(Map.of(
                "a therapist of the same clinic", told.id("otherTherapist"),
                "another supervisor of the organisation", told.id("otherEmployer"),
                "another patient of the organisation", told.id("otherPatient"),
                "the administrator", told.id("administrator"),
                "another case's therapist", other.id("therapist"),
                "another case's patient", other.id("patient"),
                "another case's employer", other.id("employer"),
                "another organisation's HR", other.id("hr"),
                "another case's deputy", other.id("deputy")));
        return outsiders.entrySet().stream()
                .map(outsider -> dynamicTest(outsider.getKey(), () -> nothingIsThere(told, outsider.getValue())));
    }

    private void nothingIsThere(PlayedCase told, UUID outsider) throws Exception {
        assertThat(reader.read(reader.pagesOf(told.id()), outsider)).isEmpty();
        assertThat(reader.read(reader.apiOf(told.id()), outsider)).isEmpty();
        assertThat(reader.read(List.of("/api/v1/cases", "/api/v1/tasks"), outsider)
                        .values())
                .noneMatch(text -> text.contains(told.id().toString()));
        String organisation = "/api/v1/organisations/" + told.id("organisation") + "/progress";
        assertThat(reader.read(List.of(organisation), outsider)).isEmpty();
        for (UUID task : reader.tasksOf(told.id())) {
            for (String address : List.of("/tasks/" + task, "/tasks/" + task + "/draft")) {
                web.perform(post(address).with(SignInAs.person(outsider)).with(csrf()))
                        .andExpect(status().isNotFound());
            }
            write("/api/v1/tasks/" + task + "/form", outsider);
        }
        write("/api/v1/cases/" + told.id() + "/actions/report-problem", outsider);
        write("/api/v1/cases/" + told.id() + "/actions/close-early", outsider);
    }

    private void write(String address, UUID outsider) throws Exception {
        web.perform(post(address)
                        .with(SignInAs.person(outsider))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"referred", "declined"})
    void aReferralWithoutConsentIsThePatientsSecret(String scenario) throws Exception {
        PlayedCase secret = cases.get(scenario);
        for (String name : List.of("employer", "hr")) {
            UUID reads = secret.id(name);
            assertThat(reader.read(reader.pagesOf(secret.id()), reads)).isEmpty();
            assertThat(reader.read(reader.apiOf(secret.id()), reads)).isEmpty();
            assertThat(reader.read(List.of("/inbox", "/cases", "/api/v1/cases", "/api/v1/tasks"), reads)
                            .values())
                    .noneMatch(text -> text.contains(secret.id().toString()) || text.contains("Pat Doyle"));
        }
        assertThat(reader.read(List.of("/cases/" + secret.id()), secret.id("therapist")))
                .isNotEmpty();
    }

    @Test
    void aWithdrawalActsWithTheNextRequest() throws Exception {
        PlayedCase changing = cases.get("changing");
        UUID employer = changing.id("employer");
        UUID hr = changing.id("hr");
        String address = "/api/v1/cases/" + changing.id();
        assertThat(reader.open(address, employer).getContentAsString()).contains("wwmodification");
        assertThat(reader.open(address, hr).getContentAsString()).contains("wwmodification");

        web.perform(post(address + "/actions/change-consent")
                        .with(SignInAs.person(changing.id("patient")))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"consent\": {\"employerLimits\": false, \"hr\": \"NONE\", \"insurer\": false},"
                                + " \"signature\": \"Pat Doyle\"}"))
                .andExpect(status().isOk());

        assertThat(reader.open(address, employer).getContentAsString())
                .doesNotContain("wwmodification")
                .doesNotContain("wwsecondstage")
                .contains("limitsEndedOn");
        assertThat(reader.open(address + "/today", employer).getStatus()).isEqualTo(404);
        assertThat(reader.open("/cases/" + changing.id(), employer).getContentAsString())
                .doesNotContain("wwmodification")
                .doesNotContain("wwsecondstage");
        assertThat(reader.open("/api/v1/tasks?case=" + changing.id(), employer).getContentAsString())
                .isEqualTo("[]");
        assertThat(reader.open(address, hr).getContentAsString())
                .doesNotContain("wwmodification")
                .doesNotContain("wwsecondstage")
                .doesNotContain("workedMinutes");
    }

    @Test
    void whatNobodySignedInAsksForIsNotTold() throws Exception {
        for (String address : reader.apiOf(cases.get("all").id())) {
            web.perform(delete(address).with(csrf())).andExpect(status().isUnauthorized());
        }
    }
}
