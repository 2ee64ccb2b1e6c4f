package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The patient's log more than two weeks after somebody began to fill it in. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@Import(PlayedCases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class OldLogsTest {

    private static final String[] LATE = {" late", "Late", "Due ", "rtw-late"};

    @Autowired
    private MockMvc web;

    @Autowired
    private PlayedCases cases;

    @Autowired
    private OpenTasks openTasks;

    private Playing one;
    private String threeDaysOn;

    @BeforeAll
    void beginAnEntryAndComeBackAfterMoreThanTwoWeeks() throws Exception {
        one = cases.play(
                        ScenarioFiles.included("not-there-on-the-first-shift.yaml")
                                .get(0),
                        1)
                .get(0)
                .get(0);
        cases.moveTo(one, LocalDateTime.parse("2026-03-24T18:00"));
        send(post(log() + "/draft")
                .param("mornings[0].date", "2026-03-23")
                .param("mornings[0].painNextMorning", "7")
                .param("date", "2026-03-24")
                .param("went", "AS_PLANNED")
                .param("challenges", "the stairs"));
        assertThat(send(get(log())).getContentAsString()).contains("the stairs", "Your draft of");
        cases.moveTo(one, LocalDateTime.parse("2026-03-27T18:00"));
        threeDaysOn = own();
        cases.moveTo(one, LocalDateTime.parse("2026-04-10T18:00"));
    }

    @Test
    void thePatientReadsWhichShiftItIsAboutAndNeverThatItIsLate() throws Exception {
        assertThat(threeDaysOn).contains("Your shift on Tuesday 24 March").doesNotContain(LATE);
        assertThat(own()).doesNotContain(LATE).doesNotContain("Your shift on Tuesday 24 March");
    }

    @Test
    void whatWasBegunForADayThatIsTooLongAgoIsNotOffered() throws Exception {
        assertThat(send(get(log())).getContentAsString())
                .doesNotContain("the stairs", "Your draft of", "value=\"2026-03-24\"", "2026-03-23")
                .contains("Your shift on ");
    }

    @Test
    void theMorningAfterAShiftThatIsTooLongAgoIsRefused() throws Exception {
        MockHttpServletResponse answer = send(post("/api/v1/cases/" + one.caseId + "/log-entries")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"mornings": [{"date": "2026-03-23", "painNextMorning": 3}]}"""));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("mornings[0].painNextMorning", "Entries go back 14 days", "call your therapist");
    }

    /** What stands in the patient's inbox, log and case. */
    private String own() throws Exception {
        StringBuilder pages = new StringBuilder();
        for (String address : List.of("/inbox", log(), "/cases/" + one.caseId)) {
            String page = send(get(address)).getContentAsString();
            pages.append(page.substring(page.indexOf("<main"), page.indexOf("</main>")));
        }
        return pages.toString();
    }

    private String log() {
        return "/tasks/"
                + openTasks.openIn(one.caseId).stream()
                        .filter(open -> open.formKey().equals("keep-work-log"))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())
                        .with(SignInAs.person(one.person("patient").id())))
                .andReturn()
                .getResponse();
    }
}
