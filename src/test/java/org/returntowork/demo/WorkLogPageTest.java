package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The patient's log page in the week after an upgrade, when days of both stages can be picked. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import(PlayedCases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class WorkLogPageTest {

    /** The fields of a row that the page fills in by itself. */
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+\\[\\d+]\\.[a-z]+)\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private JdbcClient database;

    private Playing one;
    private Playing another;
    private Playing third;

    @BeforeAll
    void playToTheSecondStage() {
        List<Playing> all = cases.play(
                        ScenarioFiles.included("upgrade-at-the-edge.yaml").get(0), 3)
                .get(0);
        for (Playing each : all) {
            cases.goOn(each, new YAMLMapper().readValue("""
                    at: 2026-03-23T18:00
                    as: patient
                    submit: keep-work-log
                    form: { date: 2026-03-23, workedMinutes: 360, painBefore: 2, painPeak: 3, effort: 3, newNumbnessOrWeakness: false, redFlags: [] }
                    """, Step.class));
        }
        one = all.get(0);
        another = all.get(1);
        third = all.get(2);
        cases.moveTo(one, LocalDateTime.parse("2026-03-24T18:00"));
    }

    @BeforeEach
    void withoutDrafts() {
        database.sql("delete from draft").update();
    }

    @Test
    void theMinutesDutiesAndModificationsAreThoseOfTheDayThatIsPicked() throws Exception {
        String today = pick("", "2026-03-24");
        assertThat(today)
                .contains("Planned: 6 h: Lift boxes (up to 6 kg), Desk work, Push carts (up to 90 N)")
                .doesNotContain("Carts half full");
        assertThat(legends(today)).contains("Push carts");

        assertThat(pick("2026-03-24", "2026-03-23"))
                .as("the first shift of the stage")
                .contains("Carts half full");

        String earlier = pick("2026-03-23", "2026-03-19");
        assertThat(earlier)
                .contains("Planned: 4 h: Lift boxes (up to 4 kg), Desk work<")
                .doesNotContain("Carts half full");
        assertThat(legends(earlier)).contains("Lift boxes", "Desk work").doesNotContain("Push carts");
    }

    @Test
    void aDayThatWasLoggedComesWithWhatWasLoggedAndTakesItAlongWhenItGoes() throws Exception {
        String logged = pick("2026-03-24", "2026-03-23");
        assertThat(logged).containsPattern("name=\"workedMinutes\" value=\"\\d+\"");
        assertThat(logged).containsPattern("name=\"painBefore\" value=\"\\d+\"[^>]*checked");
        assertThat(logged).containsPattern("name=\"noneOfThese\"[^>]*checked");
        assertThat(logged).contains("name=\"_picked\" value=\"2026-03-23\"");

        assertThat(pick("2026-03-23", "2026-03-24", "workedMinutes", "360", "painBefore", "2"))
                .contains("name=\"workedMinutes\" value=\"\"")
                .doesNotContainPattern("name=\"painBefore\" value=\"\\d+\"[^>]*checked");
    }

    @Test
    void whatWasTypedAboutOneDayIsNeverAnothersAndWaitsForItsOwn() throws Exception {
        String other = pick("2026-03-24", "2026-03-19", "challenges", "the stairs", "painBefore", "4");
        assertThat(other)
                .doesNotContain("the stairs")
                .doesNotContainPattern("name=\"painBefore\" value=\"4\"[^>]*checked");

        assertThat(pick("2026-03-19", "2026-03-24"))
                .contains("the stairs</textarea>")
                .containsPattern("name=\"painBefore\" value=\"4\"[^>]*checked");
    }

    @Test
    void aDayThatWasOnlyLookedAtIsNoDraft() throws Exception {
        String begins = heading(page(one, get(log(one))));
        assertThat(heading(pick("", "2026-03-23"))).isEqualTo("Your shift on Monday 23 March");

        assertThat(page(one, get(log(one)))).contains(begins).doesNotContain("Your draft of");
    }

    private static String heading(String page) {
        return Pattern.compile("Your shift on [^<]*")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void anotherDayThatIsSentWithoutBeingShownIsShownFirst() throws Exception {
        String page = page(
                one,
                post(log(one))
                        .with(csrf())
                        .param("_picked", "2026-03-24")
                        .param("date", "2026-03-19")
                        .param("went", "AS_PLANNED")
                        .param("painBefore", "4"));

        assertThat(page)
                .contains("Your shift on Thursday 19 March")
                .doesNotContainPattern("name=\"painBefore\" value=\"4\"[^>]*checked");
    }

    @Test
    void theMorningsStayWhateverDayIsPicked() throws Exception {
        String page = pick(
                "2026-03-24",
                "2026-03-19",
                "mornings[0].date",
                "2026-03-23",
                "mornings[0].painNextMorning",
                "6",
                "mornings[1].date",
                "2026-01-05",
                "mornings[1].painNextMorning",
                "5");

        assertThat(page)
                .containsPattern("name=\"mornings\\[0].painNextMorning\" value=\"6\"[^>]*checked")
                .as("a morning that nobody waits for")
                .doesNotContain("2026-01-05");
    }

    @Test
    void aMorningIsSavedAloneAndWhatWasTypedOfTheShiftToComeWaits() throws Exception {
        assertThat(page(another, get(log(another)))).contains("Save only this for now");

        assertThat(page(another, onlyTheMorning(another, "4").param("challenges", "the stairs")))
                .contains("The morning is saved.");
        assertThat(page(another, get(log(another))))
                .contains("the stairs</textarea>")
                .doesNotContain("When you woke up after", "Save only this for now");
    }

    @Test
    void noDraftIsLeftOfAMorningThatWasSavedAlone() throws Exception {
        page(third, onlyTheMorning(third, "4").param("_change", ""));
        assertThat(page(third, get(log(third)))).contains("Your draft of");

        page(third, onlyTheMorning(third, "4"));
        assertThat(page(third, get(log(third)))).doesNotContain("Your draft of");
    }

    @Test
    void aMorningThatIsToBeSavedAloneNeedsItsScore() throws Exception {
        assertThat(page(one, onlyTheMorning(one, "").param("challenges", "the stairs")))
                .contains("Please give this score, or log a shift.")
                .contains("href=\"#f-mornings-0-painNextMorning\"", "the stairs</textarea>")
                .doesNotContain("Please answer this.");
    }

    private MockHttpServletRequestBuilder onlyTheMorning(Playing whose, String score) throws Exception {
        MockHttpServletRequestBuilder request = post(log(whose))
                .with(csrf())
                .param("_apart", "mornings")
                .param("mornings[0].painNextMorning", score)
                .param("date", "2026-03-24");
        HIDDEN.matcher(page(whose, get(log(whose)).param("date", "2026-03-24")))
                .results()
                .forEach(field -> request.param(field.group(1), field.group(2)));
        return request;
    }

    private String pick(String before, String day, String... typed) throws Exception {
        MockHttpServletRequestBuilder request = post(log(one))
                .with(csrf())
                .param("_pick", "date")
                .param("_picked", before)
                .param("date", day);
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return page(one, request);
    }

    private static List<String> legends(String page) {
        return Pattern.compile("<legend>([^<]*)</legend>")
                .matcher(page)
                .results()
                .map(legend -> legend.group(1))
                .toList();
    }

    private String log(Playing whose) {
        UUID task = openTasks.openIn(whose.caseId).stream()
                .filter(open -> open.formKey().equals("keep-work-log"))
                .findFirst()
                .orElseThrow()
                .id();
        return "/tasks/" + task;
    }

    private String page(Playing whose, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignInAs.person(whose.person("patient").id())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
