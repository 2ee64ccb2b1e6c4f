package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignInAs;
import org.returntowork.tasks.OpenTask;
import org.returntowork.tasks.OpenTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A warning sign in a follow-up ends the follow-up, complete or not. */
@SpringBootTest(properties = "rtw.clock.starts-at=2026-03-01T00:00:00Z")
@AutoConfigureMockMvc
@ActiveProfiles({"play", "test"})
@DirtiesContext
class FollowUpSignTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OpenTasks openTasks;

    private PlayedCase played;

    @Test
    void silenceIsNoAnswerAndASignIsAnsweredAlsoWhereTheRestIsMissing() throws Exception {
        played = PlayedCase.included(application, "red-flag-in-a-follow-up", "2026-05-11T16:00:00");
        UUID task = openTasks.openIn(played.id()).stream()
                .filter(open -> open.formKey().equals("follow-up"))
                .findFirst()
                .orElseThrow()
                .id();
        Matcher goal =
                Pattern.compile("name=\"goals\\[0].goal\" value=\"([^\"]+)\"").matcher(sent(get("/tasks/" + task)));
        assertThat(goal.find()).isTrue();
        String silent =
                sent(post("/tasks/" + task).param("stillWorking", "true").param("goals[0].goal", goal.group(1)));
        assertThat(silent)
                .contains("Any of these? Please pick what fits, or “None of these”.")
                .contains("Lift a full box: How well can you do this now? Please answer this.");
        assertThat(sent(post("/api/v1/tasks/" + task + "/form")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"stillWorking": true, "fullDuty": true, "pain": 1, "workAbility": 8}""")))
                .contains("\"field\":\"redFlags\"");

        for (int times = 0; times < 2; times++) {
            assertThat(sent(post("/tasks/" + task).param("redFlags", "FOOT_DROP")))
                    .contains("Stop work now. In an emergency call", "href=\"tel:");
        }
        assertThat(openTasks.openIn(played.id()))
                .extracting(OpenTask::formKey)
                .contains("urgent-review")
                .doesNotContain("follow-up");
    }

    private String sent(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()).with(SignInAs.person(played.id("patient"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
