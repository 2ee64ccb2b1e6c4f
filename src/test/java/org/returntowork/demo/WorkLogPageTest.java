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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The patient's log page in the week after an upgrade, when days of both stages can be picked. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import(PlayedCases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class WorkLogPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @Autowired
    private OpenTasks openTasks;

    private Playing one;

    @BeforeAll
    void playToTheSecondStage() {
        one = cases.play(
                        ScenarioFiles.included("not-there-on-the-first-shift.yaml")
                                .get(0),
                        1)
                .get(0)
                .get(0);
        cases.moveTo(one, LocalDateTime.parse("2026-03-24T18:00"));
    }

    @Test
    void theMinutesDutiesAndModificationsAreThoseOfTheDayThatIsPicked() throws Exception {
        String newest = page(get(log()));
        assertThat(newest).contains("Planned: 6 h: ").doesNotContain("Carts half full");
        assertThat(legends(newest)).contains("Push carts");

        assertThat(page(post(log()).with(csrf()).param("_pick", "date").param("date", "2026-03-23")))
                .as("the first shift of the stage")
                .contains("Carts half full");

        String picked = page(post(log())
                .with(csrf())
                .param("_pick", "date")
                .param("date", "2026-03-20")
                .param("challenges", "the stairs")
                .param("duties[0].duty", "00000000-0000-0000-0000-000000000000"));
        assertThat(picked).contains("Planned: 4 h: ").doesNotContain("Carts half full");
        assertThat(legends(picked)).contains("Lift boxes", "Desk work").doesNotContain("Push carts");
        assertThat(picked).as("what was typed stays").contains("the stairs</textarea>");
    }

    @Test
    void aDayThatWasLoggedComesWithWhatWasLoggedAndTakesItAlongWhenItGoes() throws Exception {
        String logged = page(post(log())
                .with(csrf())
                .param("_pick", "date")
                .param("_picked", "2026-03-24")
                .param("date", "2026-03-23"));
        assertThat(logged).containsPattern("name=\"workedMinutes\" value=\"\\d+\"");
        assertThat(logged).containsPattern("name=\"painBefore\" value=\"\\d+\"[^>]*checked");
        assertThat(logged).containsPattern("name=\"noneOfThese\"[^>]*checked");
        assertThat(logged).contains("name=\"_picked\" value=\"2026-03-23\"");

        String worked = Pattern.compile("name=\"workedMinutes\" value=\"(\\d+)\"")
                .matcher(logged)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String fresh = page(post(log())
                .with(csrf())
                .param("_pick", "date")
                .param("_picked", "2026-03-23")
                .param("date", "2026-03-24")
                .param("workedMinutes", worked)
                .param("challenges", "typed"));
        assertThat(fresh).contains("name=\"workedMinutes\" value=\"\"").contains("typed</textarea>");
    }

    private static List<String> legends(String page) {
        return Pattern.compile("<legend>([^<]*)</legend>")
                .matcher(page)
                .results()
                .map(legend -> legend.group(1))
                .toList();
    }

    private String log() {
        UUID task = openTasks.openIn(one.caseId).stream()
                .filter(open -> open.formKey().equals("keep-work-log"))
                .findFirst()
                .orElseThrow()
                .id();
        return "/tasks/" + task;
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignInAs.person(one.person("patient").id())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
