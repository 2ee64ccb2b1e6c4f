package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.returntowork.progress.WorkLogEntries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A sheet of paper logs on its way through the pages of the clinic. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@DirtiesContext
class PaperLogsPageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
    private static final String SECOND = "Paper logs wait for their second keying";
    private static final String COMPARE = "Paper logs wait to be compared";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private WorkLogEntries entries;

    private PlayedCase played;

    @Test
    void theMissingShiftsStandThereAndEachStepLeadsToTheNext() throws Exception {
        played = PlayedCase.included(application, "paper-logs", "2026-03-18T15:00:00");
        assertThat(sent(get(action("key-paper-logs")), "therapist"))
                .contains(date(0, "2026-03-16"), date(1, "2026-03-17"), date(2, "2026-03-18"))
                .doesNotContain("rows[3]");

        assertThat(sent(keying("FIRST"), "therapist")).contains("Now it is typed in a second time", "To the case");
        assertThat(sent(get("/inbox"), "therapist")).contains(SECOND);

        assertThat(sent(get(action("key-paper-logs")), "colleague"))
                .contains(date(0, "2026-03-16"))
                .doesNotContain("value=\"100\"");
        assertThat(sent(keying("SECOND"), "colleague")).contains("href=\"" + action("compare-paper-logs") + "\"");
        assertThat(sent(get("/inbox"), "therapist")).contains(COMPARE).doesNotContain(SECOND);

        assertThat(sent(
                        post(action("compare-paper-logs"))
                                .param("rows[0].date", MONDAY.toString())
                                .param("rows[0].take", "true"),
                        "therapist"))
                .contains("Shifts that are entries now: 1.");
        assertThat(sent(get("/inbox"), "therapist")).doesNotContain(COMPARE);
        assertThat(sent(get("/cases/" + played.id()), "therapist")).contains("Entered by Tara Quinn for the patient:");
        assertThat(sent(get("/cases/" + played.id()), "patient"))
                .contains("Entered by Tara Quinn for you:")
                .doesNotContain("for the patient:");
        assertThat(entries.findByCaseIdAndShiftDate(played.id(), MONDAY))
                .hasValueSatisfying(
                        entry -> assertThat(entry.answers().lessBecause()).isNull());
    }

    /** The paper says how long the first shift was, but not why it was shorter; the second was left empty. */
    private MockHttpServletRequestBuilder keying(String which) {
        return post(action("key-paper-logs"))
                .param("keying", which)
                .param("handedInOn", "2026-03-18")
                .param("rows[0].date", MONDAY.toString())
                .param("rows[0].workedMinutes", "100")
                .param("rows[0].painBefore", "2")
                .param("rows[0].painPeak", "3")
                .param("rows[0].effort", "3")
                .param("rows[1].date", MONDAY.plusDays(1).toString())
                .param("rows[1].workedMinutes", "");
    }

    private static String date(int row, String date) {
        return "name=\"rows[" + row + "].date\" value=\"" + date + "\"";
    }

    private String action(String name) {
        return "/cases/" + played.id() + "/actions/" + name;
    }

    private String sent(MockHttpServletRequestBuilder request, String role) throws Exception {
        return web.perform(request.with(csrf()).with(SignInAs.person(played.id(role))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
